import type { Entry } from './lexicon.ts'
import * as R from './roles.ts'

/** A verb by its forms: base, third person, past, participle, -ing. */
function verb(role: number, base: string, third: string, past: string, participle: string, ing: string): Entry[] {
  return [
    { forms: base, role: role | R.PRESENT },
    { forms: third, role: role | R.PRESENT },
    { forms: past, role: role | R.PAST },
    { forms: participle, role: role | R.PAST },
    { forms: ing, role: role | R.ING },
  ]
}

/** Regular verbs. */
function verbs(role: number, bases: string): Entry[] {
  return bases
    .trim()
    .split(/\s+/)
    .flatMap((base) => {
      const e = base.endsWith('e')
      const y = /[^aeiou]y$/.test(base)
      const s = /(s|x|z|ch|sh)$/.test(base)
      const stem = e ? base.slice(0, -1) : base
      const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`
      return verb(role, base, y ? `${base.slice(0, -1)}ies` : s ? `${base}es` : `${base}s`, past, past, `${stem}ing`)
    })
}

/** Verbs that double their last consonant. */
function doubling(role: number, bases: string): Entry[] {
  return bases
    .trim()
    .split(/\s+/)
    .flatMap((base) => {
      const last = base.at(-1)!
      return verb(role, base, `${base}s`, `${base}${last}ed`, `${base}${last}ed`, `${base}${last}ing`)
    })
}

const words = (role: number, forms: string): Entry => ({ forms, role })

/** The English words of the field, and the small words that sentences hang on. */
export const englishEntries: readonly Entry[] = [
  // Coming out.
  ...verbs(
    R.RELEASE,
    'premiere premier release debut arrive launch air stream land return open screen surface unveil kick roll reach',
  ),
  ...verbs(R.RELEASE, 'broadcast showcase'),
  ...doubling(R.RELEASE, 'drop'),
  ...verb(R.RELEASE, 'come', 'comes', 'came', 'come', 'coming'),
  ...verb(R.RELEASE, 'hit', 'hits', 'hit', 'hit', 'hitting'),
  ...verb(R.RELEASE, 'bow', 'bows', 'bowed', 'bowed', 'bowing'),
  ...verb(R.RELEASE, 'see', 'sees', 'saw', 'seen', 'seeing'),
  ...verb(R.RELEASE, 'run', 'runs', 'ran', 'run', 'running'),
  ...verb(R.RELEASE, 'go', 'goes', 'went', 'gone', 'going'),
  ...verb(R.RELEASE, 'begin', 'begins', 'began', 'begun', 'beginning'),
  ...verb(R.RELEASE, 'get', 'gets', 'got', 'gotten', 'getting'),
  ...verb(R.RELEASE, 'make', 'makes', 'made', 'made', 'making'),
  ...verbs(R.RELEASE, 'start follow'),
  words(
    R.RELEASE,
    'premieres release releases premiere arrivals available theaters theatres cinemas theatrical theatrically rollout comeback screens streaming tentpole out back',
  ),
  // Orders and ends.
  ...verbs(R.RENEW, 'renew order commission cancel axe scrap confirm end conclude finish pick revive extend ax'),
  ...verb(R.RENEW, 'greenlight', 'greenlights', 'greenlit', 'greenlit', 'greenlighting'),
  ...verb(R.RENEW, 'give', 'gives', 'gave', 'given', 'giving'),
  words(
    R.RENEW,
    'renewal renewals renewed cancelled canceled cancelling canceling cancellation cancelation greenlighted ordered pickup pickups final last concluding fate future',
  ),
  // Making it.
  ...verbs(R.PRODUCE, 'film shoot resume rewrite record develop'),
  ...doubling(R.PRODUCE, 'wrap'),
  ...verb(R.PRODUCE, 'shoot', 'shoots', 'shot', 'shot', 'shooting'),
  ...verb(R.PRODUCE, 'write', 'writes', 'wrote', 'written', 'writing'),
  words(
    R.PRODUCE,
    'production productions filming photography cameras postproduction preproduction editing edited reshoots reshoot pickups development script scripts scripted screenplay screenplays writers rolling underway shoots recording set principal post vfx effects',
  ),
  // Moved dates.
  ...verbs(
    R.DELAY,
    'delay postpone push move shift bump reschedule halt pause suspend stall slip interrupt hamper slate',
  ),
  words(
    R.DELAY,
    'delays delayed postponement postponements setback setbacks strike strikes pandemic covid hiatus halt shutdown',
  ),
  words(R.TRAILER, 'trailer trailers teaser teasers teased teases tease clip clips footage featurette promo'),
  words(
    R.EPISODE,
    'episode episodes ep eps chapter chapters installment installments parter episodic instalment instalments',
  ),
  words(R.LENGTH, 'minute minutes hour hours runtime min mins hrs hr runtimes long length running'),
  // People and parts.
  ...verbs(
    R.CAST,
    'star join play portray voice feature reprise exit depart replace co-star appear cast lead recast headline costar include',
  ),
  ...verb(R.CAST, 'leave', 'leaves', 'left', 'left', 'leaving'),
  ...verb(R.CAST, 'lead', 'leads', 'led', 'led', 'leading'),
  ...verb(R.CAST, 'take', 'takes', 'took', 'taken', 'taking'),
  ...verb(R.CAST, 'tap', 'taps', 'tapped', 'tapped', 'tapping'),
  words(
    R.CAST,
    'cast casts casting role roles starring starred stars co stars cameo cameos ensemble recurring regular regulars lead leads leading character characters newcomer newcomers returning alongside voiced opposite played plays playing portrayed portrays portraying starrer protagonist',
  ),
  ...verbs(R.CREW, 'direct helm create produce pen adapt script'),
  words(
    R.CREW,
    'director directors writer writers creator creators showrunner showrunners showrunning producer producers producing executive screenwriter screenwriters filmmaker filmmakers filmmaking co-creator directed directing directorial written writing wrote helmed helmer penned created produced produces screenplay scribe auteur novelist ep eps',
  ),
  ...verbs(R.BASED, 'adapt inspire'),
  words(R.BASED, 'based adaptation adaptations adapted inspired adapting spinoff remake reboot sequel prequel'),
  words(
    R.MEDIUM,
    'webtoon webtoons novel novels book books manga manhwa manhua comic comics game games memoir memoirs novella play short story stories podcast webcomic series trilogy musical film movie light graphic article series biography toy toys',
  ),
  words(
    R.RATING,
    'tomatoes imdb metacritic score scores rating ratings rated mydramalist letterboxd cinemascore myanimelist tomatometer popcornmeter',
  ),
  words(
    R.AUDIENCE,
    'views viewers viewership viewed households countries chart charts watched admissions audience audiences hours territories accounts tickets',
  ),
  words(
    R.SEASON,
    'season seasons series volume volumes part parts installment instalment vol cour calling call preparing mind prepares presents presented effort attempt handle drafted asked sophomore book books arc chapter',
  ),
  words(
    R.WORK,
    'film films movie movies series show shows drama dramas thriller anime sitcom comedy documentary docuseries miniseries sequel prequel spinoff kdrama k-drama dramedy adaptation reboot remake feature project anthology title romcom musical biopic flick pic telenovela',
  ),
  words(
    R.SEASON,
    'sophomore freshman inaugural maiden outing batch round run forthcoming follow-up additional further prior preceding',
  ),
  // Mood.
  {
    forms:
      "will would shall could may might can should must won't wouldn't couldn't can't cannot shouldn't we'll they'll he'll she'll it'll you'll i'll ll",
    role: R.MODAL | R.FUNCTION,
  },
  {
    forms:
      "won't wouldn't couldn't can't cannot shouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't ain't",
    role: R.NEGATION | R.AUXILIARY | R.FUNCTION,
  },
  { forms: 'not never no neither nor none nobody without nothing', role: R.NEGATION | R.FUNCTION },
  {
    forms:
      'could may might perhaps maybe possibly possible potentially potential probably rumor rumors rumour rumours rumored rumoured speculation speculate speculated speculates guess guessing bet reckon estimate estimates estimated suppose presumably theoretically conceivable conceivably chance chances prediction predict predicts predicted unconfirmed unlikely suggest suggests suggested hint hints hinted indicate indicates plausible assume assuming',
    role: R.DOUBT,
  },
  words(
    R.HOPE,
    'hope hopes hoped hoping hopefully wish wishes wishing wants want wanted fingers pray prays dream dreams',
  ),
  words(
    R.OFFICIAL,
    'official officially confirm confirms confirmed confirming confirmation announce announces announced announcing announcement announcements reveal reveals revealed revealing unveiled',
  ),
  ...verbs(
    R.SAY,
    'announce confirm reveal report explain claim state tease hint note suggest mention tell add share post promise tweet insist',
  ),
  ...verb(R.SAY, 'say', 'says', 'said', 'said', 'saying'),
  ...verb(R.SAY, 'tell', 'tells', 'told', 'told', 'telling'),
  words(R.SAY, 'according per via reportedly reports statement interview'),
  words(
    R.INSIDER,
    'insider insiders leak leaks leaked leaker leakers source sources rumor rumors rumour rumours rumored anonymous scooper scoopers tipster',
  ),
  ...verb(R.AUXILIARY | R.FUNCTION, 'be', 'is', 'was', 'been', 'being'),
  ...verb(R.AUXILIARY | R.FUNCTION, 'have', 'has', 'had', 'had', 'having'),
  ...verb(R.AUXILIARY | R.FUNCTION, 'do', 'does', 'did', 'done', 'doing'),
  {
    forms: "are am it's he's she's that's there's we're they're you're i'm we've they've i've",
    role: R.AUXILIARY | R.FUNCTION | R.PRESENT,
  },
  { forms: 'were', role: R.AUXILIARY | R.FUNCTION | R.PAST },
  words(
    R.PLAN,
    'expected expect expects expecting scheduled slated set due planned plan plans planning anticipated anticipate eyeing eyes eyed targeting targeted targets aims aimed aiming projected tentatively supposed meant intended likely ready expectation expectations bound upcoming',
  ),
  words(
    R.UNKNOWN,
    'unknown unclear yet tba tbd undecided undisclosed unannounced unconfirmed wait awaiting await soon decided mystery pending known',
  ),
  words(
    R.PERSON,
    'actor actress star stars mr mrs ms dr sir dame actors actresses singer comedian rapper filmmaker boss president ceo chief agent author idol model starlet veteran host',
  ),
  // Small words that begin no name.
  {
    forms: `a an the this that these those and or but so if when while as at by for from in into of off on onto over per than to up with within without
      about after against among around before behind below beneath beside besides between beyond during except inside like near outside since through throughout toward towards under until upon via amid
      he she it they we you i him her them us me his hers its their theirs our ours my mine your yours who whom whose which what where why how
      also too then there here now just only even still already again ever never always often usually once twice soon later earlier finally recently currently previously originally
      however although though because therefore thus meanwhile moreover furthermore additionally instead otherwise besides nevertheless nonetheless indeed perhaps maybe well yes no
      all any both each every few many more most much other others another some several such same own very
      one two three four five six seven eight nine ten
      first second third fourth fifth next last new old latest following previous
      unlike despite given regardless based directed written created produced starring according
      let get know read watch see click check stay keep find share follow subscribe sign
      everything anything nothing something everyone anyone someone nobody
      fans fan season episode episodes part series show film movie cast trailer release date official netflix's
      as expected with's not can will may`,
    role: R.FUNCTION,
  },
  // Who speaks, beside the verbs of saying.
  words(
    R.SAY,
    'network streamer studio platform channel broadcaster service corporation distributor spokesman spokesperson spokeswoman representative representatives agency reps rep account trades newspapers tabloid tabloids media outlet outlets press allegedly believe believes believed think thinks thought understand understood write wrote writes posted tweeted crew fans fan author spilled',
  ),
  // Words that only stand beside others.
  words(R.DOUBT, 'excluded ruled realistic nonsense untrue fake debunked hoax false'),
  words(
    0,
    'vacating original initial ditching timeslot block boarded attached added used puts brings slots keeps schedules dating aged aim alum alumnus arrival art award awards called closing comic-con conclusion decision discussed documents dubbed entitled epic eye farewell festival followup franchise gap helping horror imagine money pulled recommissioned saga scrapped sequels suspect target theater theatre titled understands upfronts uploaded whether fame poster posters tickets ticket album single song soundtrack video videos images image photos photo merchandise look originals titles franchises slate entries projects works hits including includes include featuring seen x v vs st jr knowledge cutoff update training published born died founded won nominated awarded serialized serialised acquired sold met married graduated signed way room live finale finales opener date dates window slot originally initially previously formerly given giving gave up instead rather lineup done put word booked dated earmarked lined pencilled penciled ongoing progress continue continues continued commence commences commenced resumes concludes concluded concluding exact precise firm specific too hard say green light works talks deal cameras roll rolls rolled sets moves dates abandoned vacated amid lasted lasts last needs needed required requires spent provided disclosed known named fixed locked decided',
  ),
  // Joining words that `scene.ts` parts clauses at.
  words(R.FUNCTION, 'unless whereas meaning'),
  // Playing a part: more verbs and nouns.
  ...verbs(
    R.CAST,
    'headline essay embody enlist recruit hire sign board welcome inhabit round topline recur lend resume oust fire succeed complete',
  ),
  ...doubling(R.CAST, 'recur drop'),
  ...verb(R.CAST, 'step', 'steps', 'stepped', 'stepped', 'stepping'),
  ...verb(R.CAST, 'quit', 'quits', 'quit', 'quit', 'quitting'),
  ...verb(R.CAST, 'bring', 'brings', 'brought', 'brought', 'bringing'),
  words(
    R.CAST,
    'castmate castmates costars headed headlining fronted narrates narrated narrating narrator lineup faces newcomers portrayal performance performances roster stint turn voices voicing starlet judge judges',
  ),
  words(R.FUNCTION, 'along together such well'),
  words(
    R.CREW,
    'teleplay showrun showruns showran authored screenwriting cowrite cowriter cowriters cowrote cowritten codirector cocreator cocreators rewriting exec',
  ),
  ...verbs(R.CREW, 'steer'),
  words(
    R.CAST,
    'members performers players additions toplines fronts appearance appearances provide provides provided providing lent',
  ),
  words(R.FUNCTION, 'fame famous best supported accompanied negotiations discussions poised titular'),
  // Small words around names and parts.
  words(R.FUNCTION, 'plus far usual rest definitely able newly'),
  words(
    0,
    'pull nab nabs nabbed land lands landed score scores scored snag snags snagged secure secures secured earn earns earned receive receives received net nets netted win wins won way proceed proceeding pulls pulled pulling',
  ),
  words(R.RENEW, 'plug'),
  words(0, 'feeling listing hunch tip points point question true error mistake wrong invention'),
  words(0, 'typically normally generally traditionally tend tends'),
  words(0, 'main pair trio attached tipped looking happy'),
  words(0, 'head longtime fellow sole associate supervising pilot special teleplays letter camera'),
  words(R.FUNCTION, 'original'),
  words(R.CREW, 'direction helm'),
  ...doubling(R.CREW, 'pen'),
  ...verb(R.AUXILIARY, 'become', 'becomes', 'became', 'become', 'becoming'),
  ...verbs(R.CAST, 'serve'),
  // Counts, lengths, scores.
  words(
    R.AUDIENCE,
    'million billion mn bn viewer tuning tuned topped tops topping ranked ranking rankings charted spectators homes watched streamed sampled',
  ),
  words(
    0,
    'thousand k m b h seconds duration apiece clocks clocking totals lasting video break apart preview walk drive markets regions list lists popular rank peaked held spot position entered number top watching viewing half',
  ),
  words(
    0,
    'remaining extra initial down consists consist consisting comprises comprise comprising contain contains contained spans spanned percent scored holds sits stands approval assigned earned averaged boasts boasting',
  ),
  words(R.RATING, 'rotten imdb douban anilist ign tomatometer'),
  words(R.LENGTH, 'h'),
  words(R.AUDIENCE, 'box office ranks'),
  words(R.RATING, 'metascore stars'),
  words(R.LENGTH, 'hourlong'),
  words(
    0,
    'straight rose climbed rules ruling dominated attracted attracting averages averaging netted drawing placed dollars pounds bosses chiefs execs reiterated',
  ),
  // Platforms and sources.
  words(
    0,
    'web picture name exclusively exclusive online carries originals fantasy romance revival smash blockbuster phenomenon executives subscribers subscriber users library catalogue website team stock shown',
  ),
  words(R.BASED, 'drawn draws drew taken comes'),
  words(R.MEDIUM, 'poem opera videogame videogames toy toys comic comics strip'),
  words(R.PERSON, 'sr'),
  words(R.CAST, 'deliver delivers delivered delivering remains'),
  words(0, 'group turns place villains line course safe'),
  words(0, 'duo partners chair tasked acting involved credited'),
  words(0, 'cable giant'),
  words(R.AUDIENCE, 'number position spot top'),
  words(0, 'likes act acts listed'),
  // Behind the camera: whose work, which share of it, what else a director or a writer may be.
  words(R.CREW, 'rewrote rewrites rewrite rewritten'),
  words(R.CREW, 'headwriter headwriters'),
  words(0, 'newest brainchild duties side mix considered linked favorite longer drafts draft credit'),
  words(0, 'collaborating collaborated teaming falls handled music creative technical fight staff senior freelance'),
  words(0, 'contributing gaming culture news editorial newspaper columnist animation managing sound crime travel'),
  // Parts: how they are won, where else a name may come from.
  words(0, 'aboard preliminary fresh parted ways upped promoted elevated fill fills filling anchors bagged'),
  words(0, 'clan gang army tribe corps family alliance federation resistance council republic'),
  // Where a work is: made for, found on.
  words(0, 'home try rent buy found'),
  words(
    0,
    'soap soaps mockumentary docudrama doc whodunnit specials serial serials blockbusters documentaries programme program juggernaut networks channels platforms services streamers broadcasters station local regional domestic public commercial satellite terrestrial pay free premium app bought licensed elsewhere sister rival hails eponymous serialized serializes publishes telenovela cartoon co audio',
  ),
  // What a work is made from.
  words(R.MEDIUM, 'bestseller bestsellers'),
  words(R.BASED, 'reimagining reimagines reimagined retelling turned'),
  words(0, 'illustrated real'),
  // Who is in it, told aside.
  words(
    0,
    'reunite reunites reuniting reteam reteams reteaming declined declines rejected rejects refused nominee winner notice roped finalised finalized paired bumped female male checked checking acted slipping aside centering centring opts shines shine shone excels impresses brilliant superb terrific excellent wonderful pops villain hand hands antagonist heroine hero bows bowing check checks directorials',
  ),
  words(R.PERSON, 'debutant debutante photographer composer cinematographer critic critics editor reporter journalist'),
  // Words for a work beside its year.
  words(0, 'classic hit hits blockbuster version smash cult'),
  words(R.RELEASE, 'heads heading headed'),
  // Moving dates.
  words(R.SAY, 'company'),
  words(0, 'putting sent taking updated related advanced change changes changed'),
  ...verbs(0, 'remove yank exit vacate abandon shelve trade ditch suffer endure face experience save'),
  ...doubling(0, 'stop swap'),
  ...verb(0, 'hold', 'holds', 'held', 'held', 'holding'),
  ...verb(0, 'keep', 'keeps', 'kept', 'kept', 'keeping'),
  ...verb(0, 'lose', 'loses', 'lost', 'lost', 'losing'),
  ...verb(0, 'flee', 'flees', 'fled', 'fled', 'fleeing'),
  ...verb(0, 'withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'),
  words(
    0,
    'calendar wiped scrubbed vanished disappeared plagued beset dogged repeated constant endless wide pegged slotted wraps tbc waiting awaits eventually slipping berth berths',
  ),
  words(0, 'lit'),
  // Who speaks for a platform; who has found something out.
  words(0, 'chairman chairwoman learned learnt'),
  // Knowing when.
  words(0, 'clear sure know indication idea'),
  // Showing a trailer.
  words(R.PAST, 'showed shown'),
  words(0, 'delivers delivered brings went came up'),
  // Orders.
  words(R.RENEW, 'saved rescued'),
  words(0, 'happening handed hands focuses'),
  // What people and works do, told after their names.
  words(
    0,
    'rights plot makers portions scenes events untitled starrer western slasher procedural universe visuals visual posters stills teasers trailers recent remembered admits admitted speaks centers centres revolves marks unfolds explores chronicles guest addition performer',
  ),
  // Works at large.
  words(
    0,
    'sitcoms comedies programmes programs franchises sequels thrillers pilots spinoffs various multiple numerous countless dozens handful majority couple lot lots plenty slew respective respectively opted chose chosen elected wondering wonder rarely against knows sometimes uncertain limbo doubt jeopardy balance awaits waiting seems looks hangs shut television schedule strategy regarding halfway jump jumps jumped jumping considering mulling exploring weighing prize prizes nomination nominations event',
  ),
  words(R.RENEW, 'reupped resurrected'),
  // What tells whether a work is out.
  words(
    0,
    'love denied denies deny decide ahead lastly older former ones stood missed misses invented photoshopped cropped misprint typo site sites screenshot printed happened denying evidence basis mark save calendars catch totaled totalled shorter begging needs keen eager cards table happen ideas thinking space door depends depend exist possibility talked spoke rule',
  ),
  words(0, 'untitled grossed acclaimed beloved celebrated successful'),
  // What stands after a name.
  words(0, 'obe dbe cbe mbe hosted backed'),
  words(R.CREW, 'pd dir scriptwriter scriptwriters'),
  ...verbs(R.CREW, 'bankroll'),
  words(0, 'incumbent current'),
  // Offers and first looks at a part; the writing of a series.
  words(
    0,
    'offer offers offered reviewing considering considers weighing mulling circling eyeing courted approached positively introduced',
  ),
  words(0, 'dialogue dialogues composition handling handles overseeing oversees supervises charge'),
  words(R.MEDIUM, 'tale legend'),
  // Ends and beginnings told without a verb of ordering.
  words(R.RENEW, 'bubble'),
  words(R.PRODUCE, 'floor floors'),
  words(
    R.PAST,
    'dumped shelved canned killed binned nixed ditched passed fell fallen spotted lasted entered commented closed',
  ),
  words(
    0,
    'chop goodbye ups certain guaranteed guess consideration comment updates concert tour edition front job task chore megaphone megaphones keyboard shots directorship postproduction calling call preparing mind prepares presents presented effort attempt handle drafted asked sophomore calls stab wield wields wielding occupies occupy sit sitting seat supplied composed responsible courtesy reins creation byline column recap among entrusted enter enters entering busy work active doubts decisions plan contract review party panel screening screenings negotiations festival event',
  ),
  // What leads to a title.
  words(0, 'adventure soap threequel coproduction review recap'),
]
