/**
 * Readings of Japanese names in Chinese characters, in Kunrei romanisation without vowel length (the common form of `japanese.ts`). Family names
 * are read as whole words; given names sign by sign, with every reading that a sign commonly has in given names, because nothing
 * short of asking tells which one it is. So 翔太 may be Shōta; it cannot be Kenji.
 */
const FAMILIES =
  '佐藤 sato|鈴木 suzuki|高橋 takahasi|田中 tanaka|伊藤 ito|渡辺 watanabe|山本 yamamoto|中村 nakamura|小林 kobayasi|加藤 kato|吉田 yosida|山田 yamada|' +
  '佐々木 sasaki|山口 yamaguti|松本 matumoto|井上 inoue|木村 kimura|林 hayasi|斎藤 saito|清水 simizu|山崎 yamazaki yamasaki|森 mori|池田 ikeda|橋本 hasimoto|' +
  '阿部 abe|石川 isikawa|山下 yamasita|中島 nakazima nakasima|石井 isii|小川 ogawa|前田 maeda|岡田 okada|長谷川 hasegawa|藤田 huzita|後藤 goto|近藤 kondo|' +
  '村上 murakami|遠藤 endo|青木 aoki|坂本 sakamoto|斉藤 saito|福田 hukuda|太田 ota|西村 nisimura|藤井 huzii|金子 kaneko|岡本 okamoto|藤原 huziwara|' +
  '三浦 miura|中野 nakano|中川 nakagawa|原田 harada|松田 matuda|竹内 takeuti|小野 ono|田村 tamura|中山 nakayama|和田 wada|石田 isida|森田 morita|' +
  '上田 ueda|原 hara|内田 utida|柴田 sibata|酒井 sakai|宮崎 miyazaki|横山 yokoyama|高木 takagi|安藤 ando|宮本 miyamoto|大野 ono|小島 kozima|谷口 taniguti|' +
  '今井 imai|工藤 kudo|高田 takada|増田 masuda|丸山 maruyama|杉山 sugiyama|村田 murata|大塚 otuka|新井 arai|小山 oyama koyama|平野 hirano|藤本 huzimoto|' +
  '河野 kono kawano|上野 ueno|武田 takeda|野口 noguti|松井 matui|千葉 tiba|菅原 sugawara|岩崎 iwasaki|久保 kubo|木下 kinosita|佐野 sano|野村 nomura|' +
  '松尾 matuo|市川 itikawa|菊地 kikuti|菊池 kikuti|杉本 sugimoto|古川 hurukawa|大西 onisi|島田 simada|水野 mizuno|桜井 sakurai|高野 takano|渡部 watanabe watabe|' +
  '吉川 yosikawa|山内 yamauti|西田 nisida|飯田 iida|菊田 kikuta|西川 nisikawa|小松 komatu|北村 kitamura|安田 yasuda|五十嵐 igarasi|川口 kawaguti|平田 hirata|' +
  '関 seki|中田 nakata nakada|久保田 kubota|服部 hattori|東 higasi azuma|岩田 iwata|土屋 tutiya|川崎 kawasaki|福島 hukusima|本田 honda|辻 tuzi|樋口 higuti|' +
  '秋山 akiyama|田口 taguti|永井 nagai|山中 yamanaka|中西 nakanisi|吉村 yosimura|川上 kawakami|石原 isihara|大橋 ohasi|松岡 matuoka|馬場 baba|浜田 hamada|' +
  '森本 morimoto|星野 hosino|矢野 yano|浅野 asano|大久保 okubo|吉岡 yosioka|小池 koike|野田 noda|荒木 araki|松浦 matuura|熊谷 kumagai|尾崎 ozaki|永田 nagata|' +
  '花村 hanamura|橘 tatibana|月形 tukigata|犬飼 inukai|柏木 kasiwagi|町田 matida|上原 uehara|水島 mizusima|藤森 huzimori|城之内 zyonouti|二条 nizyo|' +
  '大谷 otani|黒田 kuroda|堀 hori|望月 motizuki|榎本 enomoto|白石 siraisi|早川 hayakawa|片山 katayama|川村 kawamura|松下 matusita|神谷 kamiya|須藤 sudo|' +
  '坂口 sakaguti|横田 yokota|北川 kitagawa|大島 osima|内藤 naito|岡崎 okazaki|広瀬 hirose|長尾 nagao|桐谷 kiritani|成田 narita|真田 sanada|速水 hayami'

const SIGNS =
  '太 ta|郎 ro|一 iti kazu hazime|二 zi|三 zo mi|子 ko|美 mi|香 ka kaori|奈 na|菜 na|恵 e megumi kei|佳 ka yosi|花 hana ka|華 ka hana|咲 saki|' +
  '希 ki nozomi|紀 ki nori|貴 ki taka|樹 ki zyu tatuki ituki|輝 ki teru|由 yu yosi|優 yu masaru|裕 yu hiro|悠 yu haruka|結 yu yui|友 yu tomo|' +
  '雄 yu o|勇 yu isamu|祐 yu suke|佑 yu|介 suke|助 suke|輔 suke|亮 ryo akira|涼 ryo|良 ryo yosi|諒 ryo|龍 ryu tatu|竜 ryu tatu|隆 ryu taka takasi|' +
  '翔 syo kakeru|祥 syo|翼 tubasa|大 dai hiro ta|地 ti|智 to tomo satosi|知 to tomo|朋 tomo|也 ya nari|哉 ya|矢 ya|弥 ya mi|真 ma sin makoto masa|' +
  '雅 masa miyabi|正 masa tadasi|政 masa|昌 masa|将 masa syo|健 ken takesi|賢 ken satosi|謙 ken|建 ken|憲 ken nori|拓 taku|卓 taku|匠 takumi|' +
  '海 kai umi mi|直 nao|尚 nao|和 kazu|千 ti|尋 hiro|博 hiro hirosi|浩 hiro ko|弘 hiro|広 hiro|宏 hiro|洋 yo hiro|陽 yo haru hi|葉 ha yo|遥 haruka|' +
  '春 haru|晴 haru hare|夏 natu ka|秋 aki|明 aki akira mei|昭 aki|章 aki akira|彰 aki akira|晃 aki akira ko|光 mitu hikaru ko|孝 taka|敬 taka kei|' +
  '崇 takasi|剛 go tuyosi takesi|豪 go|猛 takesi|武 take takesi|誠 makoto sei|聡 satosi|哲 tetu|徹 toru|学 manabu|修 syu osamu|進 susumu|' +
  '信 nobu sin|伸 nobu sin|延 nobu|義 yosi|吉 yosi kiti|芳 yosi|静 sizu sizuka|愛 ai mana|藍 ai|葵 aoi|碧 aoi midori|桜 sakura|彩 aya sai|綾 aya|' +
  '文 aya humi|史 humi si|理 ri|里 ri sato|莉 ri|梨 ri rina|璃 ri|利 ri tosi|俊 syun tosi|敏 tosi|年 tosi|寿 tosi hisa|久 hisa ku|彦 hiko|平 hei|' +
  '人 to hito|斗 to|登 to noboru|仁 zin hitosi|慎 sin|次 zi tugu|治 zi haru osamu|司 zi tukasa si|志 si|士 si|詩 si uta|織 ori|沙 sa|紗 sa|佐 sa|' +
  '幸 yuki sati ko|雪 yuki|之 yuki no|行 yuki|芽 me|萌 moe|舞 mai|麻 ma asa|摩 ma|満 mitu|実 mi minoru|未 mi|心 kokoro mi|乃 no|野 no|衣 i e|伊 i|絵 e|' +
  '江 e|栄 e ei|英 hide ei|秀 hide syu|栞 siori|凛 rin|倫 rin miti|蓮 ren|廉 ren|玲 rei|礼 rei|怜 rei|麗 rei|瑠 ru|留 ru|流 ru|類 rui|蘭 ran|七 nana|' +
  '凪 nagi|渚 nagisa|楓 kaede|歩 ayumu ayumi|円 madoka|薫 kaoru|純 zyun|淳 zyun|順 zyun|潤 zyun|準 zyun|隼 hayato syun|瞬 syun|駿 syun|空 sora|' +
  '蒼 so ao|奏 so kanade|湊 minato|壮 so|創 so|颯 so|圭 kei|啓 kei|慶 kei|京 kyo|恭 kyo yasu|康 ko yasu|泰 yasu|保 yasu|靖 yasu|航 ko wataru|功 ko|' +
  '耕 ko|晶 akira|朗 ro akira|朝 asa tomo|元 gen moto|源 gen|玄 gen|基 moto|紘 hiro|勝 katu masaru|克 katu|徳 nori|典 nori|則 nori|範 nori|儀 nori|' +
  '五 go|六 roku|八 hati ya|百 momo|桃 momo|杏 an kyo|安 an yasu|央 o hiro|男 o|夫 o|緒 o|生 o ki|音 oto ne|寧 ne|月 tuki|星 hosi sei|成 nari sei|' +
  '清 kiyo kiyosi|聖 sei kiyo|喜 ki yosi|季 ki|規 nori ki|丈 zyo'

const family = new Map<string, readonly string[]>()
for (const entry of FAMILIES.split('|')) {
  const [signs = '', ...readings] = entry.split(' ')
  family.set(signs, readings)
}
const sounds = new Map<string, readonly string[]>()
for (const entry of SIGNS.split('|')) {
  const [signs = '', ...readings] = entry.split(' ')
  if (readings.length > 0) sounds.set(signs, readings)
}

/** Old and rare forms of signs beside those in use. Both of 辺's old forms are one, as are those of 斎. */
const FORMS: Readonly<Record<string, string>> = {
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  澤: '沢',
  廣: '広',
  髙: '高',
  﨑: '崎',
  嶋: '島',
  眞: '真',
  惠: '恵',
  櫻: '桜',
  濱: '浜',
  瀧: '滝',
  國: '国',
  彌: '弥',
  德: '徳',
  榮: '栄',
  藏: '蔵',
  禮: '礼',
}

/** A name with the signs that are in use now: 渡邊 is 渡辺. */
export function presentForms(name: string): string {
  let now = ''
  for (const sign of name) now += FORMS[sign] ?? sign
  return now
}

/** So many readings of one name are kept. */
const MOST_READINGS = 64

/** Readings of a family name in kanji; none where it is not known. */
export function familyReadings(signs: string): readonly string[] {
  return family.get(signs) ?? []
}

/** Readings of a given name in kanji, by its signs; none where a sign is not known. */
export function givenReadings(signs: string): readonly string[] {
  let readings = ['']
  for (const sign of signs) {
    const own = sounds.get(sign)
    if (own === undefined) return []
    readings = readings.flatMap((before) => own.map((sound) => before + sound)).slice(0, MOST_READINGS)
  }
  return readings
}
