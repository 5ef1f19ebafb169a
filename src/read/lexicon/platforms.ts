/**
 * Platforms and broadcasters by the names that the trade press of each country uses: the networks that TVmaze, TMDB and the trades name
 * most; a vocabulary of the field, not of any data set. A name that is an ordinary word too ("Dave", "Gold") is not among them.
 */
export const PLATFORMS: readonly string[] = [
  // America
  'Netflix|Prime Video|Amazon Prime Video|Amazon Prime|Amazon|Amazon Freevee|Freevee|Disney+|Disney Plus|Hulu|Max|' +
    'HBO Max|HBO|HBO Latino|Cinemax|Apple TV+|Apple TV Plus|Apple TV|AppleTV+|Apple Music|Peacock|Paramount+|Paramount+ with Showtime|' +
    'Paramount Plus|Paramount Network|Showtime|Starz|STARZ|Epix|MGM+|AMC|AMC+|FX|FXX|FXM|FX on Hulu|NBC|CBS|CBS All Access|' +
    'ABC|ABC Family|Fox|FOX|Fox TV|Fox Nation|Fox Family|The CW|CW|UPN|WB|The WB|MyNetworkTV|PBS|PBS Kids|TNT|TBS|truTV|' +
    'TCM|USA Network|Syfy|SYFY|Sci Fi|Sci-Fi|Sci Fi Channel|Sci-Fi Channel|Comedy Central|Adult Swim|Cartoon Network|' +
    'Toonami|Boomerang|Nickelodeon|Nick Jr.|Nicktoons|TeenNick|Nick at Nite|MTV|MTV2|VH1|CMT|BET|BET+|TV One|TV Land|' +
    'Logo TV|Spike|Spike TV|Bravo|A&E|History|History Channel|The History Channel|National Geographic|Nat Geo|Lifetime|' +
    'Lifetime Movie Network|LMN|Hallmark Channel|Hallmark+|Hallmark|Hallmark Movies & Mysteries|Hallmark Mystery|' +
    'Great American Family|UPtv|INSP|Ion Television|ION|Freeform|E!|IFC|OWN|Oxygen|WE tv|Sundance TV|SundanceTV|' +
    'Sundance Now|WGN America|Audience Network|DirecTV|Pop TV|Reelz|ReelzChannel|G4|Starz Encore|Discovery|' +
    'Discovery Channel|Discovery+|Investigation Discovery|Animal Planet|TLC|Food Network|HGTV|Magnolia Network|' +
    'Travel Channel|Science Channel|Smithsonian Channel|Disney Channel|Disney XD|Disney Junior|Discovery Family|' +
    'Roku Channel|The Roku Channel|Roku Originals|Tubi|Pluto TV|Crackle|Sony Crackle|Shudder|Fandor|Mubi|MUBI|' +
    'Criterion Channel|The Criterion Channel|Curiosity Stream|CuriosityStream|Allblk|ALLBLK|Kanopy|Rooster Teeth|VRV|Quibi|' +
    'YouTube|YouTube Premium|YouTube Red|YouTube TV|Facebook Watch|Yahoo Screen|Yahoo View|Vudu|Telemundo|Univision|Vix|' +
    'ViX|ViX+|Galavisión|Pantaya|Estrella TV',
  // Britain and Ireland
  'BBC|BBC One|BBC Two|BBC Three|BBC Four|BBC1|BBC2|BBC3|BBC4|BBC iPlayer|iPlayer|BBC America|BBC Scotland|BBC Alba|' +
    'BBC Wales|BBC First|CBBC|CBeebies|ITV|ITV1|ITV2|ITV3|ITV4|ITVBe|ITVX|ITV Hub|ITV Encore|CITV|Channel 4|Channel Four|' +
    'Channel 5|Channel Five|All 4|My5|More4|E4|Film4|STV|UTV|S4C|Granada|Granada Television|Thames Television|' +
    'Yorkshire Television|Central Television|London Weekend Television|LWT|Sky|Sky One|Sky 1|Sky Two|Sky Atlantic|Sky Max|' +
    'Sky Comedy|Sky Showcase|Sky Witness|Sky Arts|Sky Crime|Sky History|Sky Documentaries|Sky Kids|Sky Living|Sky Cinema|' +
    'Sky Go|SkyShowtime|NOW|NOW TV|Now TV|UKTV|UKTV Play|Alibi|U&Alibi|U&Dave|U&Drama|U&W|Quest Red|BritBox|Acorn TV|' +
    'Talking Pictures TV|RTÉ|RTE|RTÉ One|RTÉ 1|RTE One|RTE 1|RTÉ Two|RTÉ2|RTE Two|RTE2|RTÉ Player|RTE Player|TG4|TV3|' +
    'Virgin Media One|Virgin Media Two',
  // Canada
  'CBC|CBC Gem|CBC Television|CTV|CTV Sci-Fi Channel|CTV Drama Channel|CTV Comedy Channel|CTV Two|Crave|CraveTV|Crave TV|' +
    'The Movie Network|Movie Network|Movie Central|Global TV|Global Television|Citytv|City TV|Super Channel|StackTV|' +
    'STACKTV|W Network|Teletoon|Space Channel|Vision TV|TVO|Knowledge Network|APTN|OMNI Television|ICI Télé|ICI Tou.tv|' +
    'Ici TOU.TV|Radio-Canada|TVA|Noovo|Club illico|Télé-Québec',
  // Australia and New Zealand
  'Stan|Binge|BINGE|Foxtel|Foxtel Now|Fox Showcase|Seven Network|Channel Seven|Channel 7|Nine Network|Channel Nine|' +
    'Channel 9|Ten Network|Network Ten|Network 10|Channel Ten|Channel 10|ABC TV|ABC iview|ABC iView|iview|ABC ME|' +
    'SBS On Demand|SBS One|SBS Viceland|NITV|TVNZ|TVNZ 1|TVNZ 2|TVNZ+|TVNZ OnDemand|Three Now|ThreeNow|Whakaata Māori|' +
    'Māori Television|Maori Television',
  // Korea
  'tvN|TVN|jTBC|JTBC|JTBC2|KBS|KBS1|KBS2|KBS 2TV|KBS2TV|SBS|MBC|MBC every1|EBS|ENA|OCN|MBN|Channel A|TV Chosun|TV CHOSUN|' +
    'Olive TV|OnStyle|Mnet|TVING|Tving|Wavve|WAVVE|Pooq|Coupang Play|Watcha|WATCHA|Naver TV|Naver TVCast|Naver NOW|KakaoTV|' +
    'Kakao TV|Genie TV|U+mobiletv|U+ Mobile TV|Oksusu|seezn|Viki|Rakuten Viki|Kocowa|KOCOWA|KOCOWA+|DramaFever|Viu',
  // Japan
  'NHK|NHK General|NHK G|NHK BS|NHK BS Premium|BS Premium|NHK BSP|NHK E|NHK Educational|NHK World|TV Tokyo|Tokyo MX|' +
    'TOKYO MX|Fuji TV|FujiTV|Fuji Television|Kansai TV|KTV|Nippon TV|NTV|Nippon Television|Yomiuri TV|TV Asahi|TBS TV|' +
    'Tokyo Broadcasting System|MBS|CBC TV|Tokai TV|GTV|GYT|Gunma TV|Tochigi TV|KBS Kyoto|Sun TV|TV Aichi|TV Osaka|' +
    'TV Saitama|Chiba TV|TVK|BS11|BS NTV|BS-NTV|BS Fuji|BS Asahi|BS-TBS|BS TBS|BS Tokyo|BS TV Tokyo|BS Japan|BS12|AT-X|' +
    'Animax|ANIMAX|Kids Station|WOWOW|Wowow|ABEMA|AbemaTV|Abema|U-NEXT|Hulu Japan|Paravi|FOD|TVer|Lemino|d Anime Store|dTV|' +
    'DMM TV|Bandai Channel|Niconico|Netflix Japan|Crunchyroll|Funimation|HIDIVE|Anime Strike|Anime Network|Aniplus|Ani-One|' +
    'Muse Asia|Wakanim|AnimeLab|Anime Onegai',
  // China and South-East Asia
  'iQIYI|iQiyi|IQIYI|WeTV|Tencent Video|Youku|Bilibili|Mango TV|MangoTV|Migu Video|Sohu TV|Hunan TV|Hunan Television|' +
    'Zhejiang TV|Dragon TV|Jiangsu TV|Beijing TV|CCTV|CCTV-1|CCTV-8|TVB|TVB Jade|ViuTV|Viu TV|myTV SUPER|PTS|CTi TV|TTV|' +
    'SET TV|LINE TV|Line TV|GagaOOLala|CatchPlay|CATCHPLAY+|Vidio|RCTI|RCTI+|SCTV|ANTV|Trans TV|Indosiar|MNCTV|Maxstream|' +
    'GoPlay|Bstation|GMA|GMA Network|GMA News TV|ABS-CBN|Kapamilya Channel|Kapamilya Online Live|iWantTFC|iWant|TV5|A2Z|' +
    'Cinema One|Vivamax|VMX|GMM25|GMM 25|One31|ONE 31|WorkpointTV|Workpoint TV|TrueID|oneD|AIS Play|MONOMAX|Monomax|Astro|' +
    'Astro Ria|Astro Citra|tonton|Tonton|RTM|Mediacorp|meWATCH|mewatch|VieON|FPT Play|VTV|VTV3|Galaxy Play|HBO Asia|HBO Go|' +
    'HBO GO',
  // India and its neighbours
  'Hotstar|JioHotstar|Disney+ Hotstar|Disney Plus Hotstar|JioCinema|Jio Cinema|ZEE5|Zee5|ZEE 5|Zee 5|SonyLIV|SonyLiv|' +
    'Sony LIV|Sony Liv|MX Player|Amazon MX Player|Amazon miniTV|Voot|Voot Select|ALTBalaji|AltBalaji|Alt Balaji|ALTT|Ullu|' +
    'Aha|Sun NXT|SunNXT|Manorama MAX|ManoramaMAX|Manorama Max|Lionsgate Play|Hoichoi|hoichoi|Eros Now|ErosNow|Tentkotta|' +
    'ETV Win|Chaupal|Planet Marathi|Saina Play|Neestream|Addatimes|KLiKK|ShemarooMe|EPIC ON|Epic On|TVFPlay|Star Plus|' +
    'StarPlus|Star Bharat|Star Vijay|Vijay TV|Star Maa|Star Jalsha|Star Pravah|Star Suvarna|Asianet|Colors TV|Colors Tamil|' +
    'Colors Kannada|Colors Marathi|Zee TV|Zee Tamil|Zee Telugu|Zee Kannada|Zee Keralam|Zee Marathi|Zee Bangla|Zee Cinema|' +
    'Sony TV|SonyTV|Sony SAB|SAB TV|Sony Entertainment Television|Sony Max|Sony Pal|Sun Bangla|Surya TV|Gemini TV|Udaya TV|' +
    'Jaya TV|Kalaignar TV|Mazhavil Manorama|Flowers TV|Doordarshan|DD National|DD Retro|Dangal TV|Life OK|Channel V|' +
    'Imagine TV|Hum TV|ARY Digital|Geo TV|Geo Entertainment|Har Pal Geo|Green Entertainment|Express Entertainment|Urdu 1|' +
    'Chorki',
  // Germany, Austria and Switzerland
  'ARD|ARD Mediathek|Das Erste|ZDF|ZDFneo|ZDF Neo|ZDFinfo|ZDFmediathek|ZDF Mediathek|RTL|RTL+|RTL Zwei|RTLZWEI|RTL II|' +
    'RTL2|TVNOW|TVNow|Sat.1|SAT.1|ProSieben|Pro7|Kabel Eins|sixx|Joyn|Joyn+|Sky Deutschland|Sky Krimi|MagentaTV|Magenta TV|' +
    'Maxdome|WDR|NDR|SWR|BR Fernsehen|KiKA|KiKa|Tele 5|ORF|ORF 1|ORF 2|ServusTV|SRF|SRF 1|SRF zwei|Play Suisse|RTS',
  // France and Belgium
  'TF1|TF1+|TMC|TFX|MYTF1|MyTF1|France 2|France 3|France 4|France 5|France.tv|France TV|France Télévisions|' +
    'france.tv Slash|Canal+|CANAL+|Canal Plus|M6|W9|M6+|OCS|Arte|ARTE|Arte.tv|Ciné+|Polar+|Série Club|Blackpills|' +
    'Orange Cinema Series|VRT|VRT 1|VRT MAX|VRT Max|VTM|VTM GO|VTMGO|Streamz|Play4|RTBF|La Une|Auvio|RTL-TVI|' +
    'Proximus Pickx',
  // Spain, Portugal and Italy
  'Movistar+|Movistar Plus+|Movistar Plus|Antena 3|Atresplayer|Atresplayer Premium|atresplayer|RTVE|RTVE Play|TVE|La 1|' +
    'La 2|Telecinco|Cuatro|LaSexta|laSexta|La Sexta|Mitele|Mitele Plus|TVG|EiTB|Filmin|FlixOlé|RTP|RTP1|RTP Play|TVI|' +
    'Opto SIC|RAI|Rai 1|Rai 2|Rai 3|Rai Uno|Rai Due|RaiPlay|Raiplay|Rai Play|Mediaset|Mediaset Infinity|Canale 5|Italia 1|' +
    'Rete 4|Sky Italia|TIMvision|La7',
  // The Nordics, the Netherlands and the rest of Europe
  'NRK|NRK1|NRK TV|TV 2|TV2|TV 2 Play|TV2 Play|TVNorge|SVT|SVT1|SVT Play|TV4|TV4 Play|C More|CMore|Viaplay|' +
    'Viaplay Select|Viafree|DR|DR1|DR2|DR TV|Yle|YLE|Yle Areena|Areena|MTV3|Elisa Viihde|RÚV|RUV|Stöð 2|Síminn|' +
    'Sjónvarp Símans|Ruutu|Allente|NPO|NPO 1|NPO 3|NPO Start|NPO Plus|Videoland|RTL 4|RTL4|SBS6|Net5|Walter Presents|TVP|' +
    'TVP1|TVP VOD|Polsat|Player.pl|Česká televize|Czech Television|TV Nova|Voyo|VOYO|Oneplay|RTVS|Markíza|RTL Klub|' +
    'RTL Most|Pro TV|PRO TV|AntenaPlay|bTV|Nova TV|HRT|RTS1|RTS Planeta|Telekom Srbija|Superstar TV|ERT|ERTFLIX|Ertflix|' +
    'Mega TV|ANT1|Antenna TV|Cosmote TV|ICTV|Megogo|MEGOGO|Kinopoisk|KinoPoisk|Okko|Kion|KION|Start.ru|Channel One Russia|' +
    'Rossiya 1|Russia-1',
  // Turkey and the Middle East
  'Show TV|Star TV|Kanal D|Kanal 7|ATV|atv|aTV|TRT 1|TRT1|TRT|TRT Tabii|Tabii|tabii|TV8|Fox Türkiye|Fox Turkey|BluTV|' +
    'Blu TV|Puhu TV|PuhuTV|puhutv|puhuTV|Exxen|GAİN|Shahid|Shahid VIP|MBC 1|MBC1|MBC 4|OSN|OSN+|StarzPlay|Starzplay|' +
    'StarzPlay Arabia|STARZPLAY|Rotana|Kan 11|Keshet 12|Reshet 13|Hot 3|Yes TV|Filimo|Namava|Filmnet',
  // Latin America
  'Globoplay|TV Globo|Rede Globo|RecordTV|SBT|Telecine|GNT|Multishow|Canal Brasil|Claro Video|Claro video|Blim|Blim TV|' +
    'blim|Televisa|TelevisaUnivision|Las Estrellas|Canal de las Estrellas|TV Azteca|Azteca 7|Azteca Uno|Imagen Televisión|' +
    'Canal Once|Star+|Caracol TV|Caracol Televisión|RCN|RCN Televisión|Canal RCN|Telefe|El Trece|eltrece|América TV|' +
    'TV Pública|Cont.ar|Canal 13|Chilevisión|América Televisión|Ecuavisa|OnDirecTV|Cine.ar',
  // Africa
  'Showmax|ShowMax|Multichoice|MultiChoice|M-Net|Mzansi Magic|kykNET|kykNet|kykNET&Kie|Mzansi Wethu|Mzansi Bioskope|eVOD|' +
    'e.tv|eExtra|SABC|SABC1|SABC 1|SABC2|SABC 2|SABC3|SABC 3|Africa Magic|Africa Magic Showcase|Africa Magic Family|' +
    'Maisha Magic|Maisha Magic Plus|Maisha Magic East|Akwaaba Magic|Pearl Magic|Zambezi Magic|DStv|NTA|AIT|Wazobia TV|' +
    'EbonyLife TV|EbonyLife ON|EbonyLife|ROK TV|iROKO|IrokoTV|irokotv|iROKOtv|Ebonylife TV|Ibakatv|Citizen TV|NTV Uganda|' +
    'Canal+ Afrique|Nollywood TV|Trace TV',
].flatMap((names) => names.split('|'))
