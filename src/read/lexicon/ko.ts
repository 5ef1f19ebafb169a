import { type Glossary, glossaryOf } from '../gloss/glossary.ts'
import { ordinalLines } from './patterns.ts'

/**
 * A noun that 하다 and 되다 make a verb of, in the forms that news have: 공개한다, 공개된다, 공개될 예정이다, 공개했다, 공개된 …
 * `past` is what an active past is in English, `passive` what a passive one is.
 */
function verb(nouns: string, base: string, past: string, passive = past, ahead = `will ${base}`): string {
  return `(${nouns})(한다|합니다|하게 된다|한다고|하겠다|하겠다고) = ${ahead} @verb
(${nouns})(된다|됩니다|된다고|되게 된다) = ${ahead} @verb
(${nouns})(할|될) (예정이다|예정이라고|예정|예정이며|계획이다|계획이라고|방침이다) = is scheduled to ${base} @verb
(${nouns})을 앞두고 있다 = is scheduled to ${base} @verb
(${nouns}) (예정이다|예정이라고|예정) = is scheduled to ${base} @verb
(${nouns})(할|될) (전망이다|것으로 보인다|것으로 예상된다|것으로 기대된다) = is expected to ${base} @verb
(${nouns})(할|될) (것이다|것이라고|것) = ${ahead} @verb
(${nouns})(할|될) (수 있다|수도 있다|가능성이 있다|가능성이 크다|가능성이 높다) = could ${base} @verb
(${nouns})(하지|되지) 않는다 = will not ${base} @verb
(${nouns})(하지|되지) 않을 (것이다|예정이다|전망이다|것으로 보인다) = will not ${base} @verb
(${nouns})(하지|되지) 않았다 = has not ${past} @verb
(${nouns})(했다|했다고|했습니다|하였다|했으며|했고|했지만|했는데) = ${past} @verb
(${nouns})(됐다|됐다고|됐습니다|되었다|되었다고|됐으며|되었으며|됐고|됐지만) = ${passive} @verb
(${nouns})(하며|하고|해|되며|되고|돼) = ${base}s @verb
(${nouns})(을|를|이|) 확정(했다|했다고|한다|하고|하며|했으며|지었다|지었다고|됐다|됐다고) = ${ahead} @verb
(${nouns}) 확정 = ${ahead} @action
(${nouns}) (예정이었으나|예정이었다|예정이었지만) = was originally scheduled to ${base} @verb
(${nouns})(한|됐던|했던|된) = ${past} @describes
(${nouns})(하는|되는) = ${ahead} @describes
(${nouns})(할|될) = ${ahead} @describes`
}

/** The forms in which news have a noun with 하다 or 되다. */
function forms(nouns: string): string {
  return `(${nouns})(한다|합니다|한다고|했다|했습니다|했다고|하였다|하며|하면서|하고|해|했으며|했고|했지만|할 예정이다|할 예정|할 예정이라고|할 것으로 보인다|하게 됐다|하게 된다|됐다|됐습니다|됐다고|되었다|되며|되면서|돼)`
}

const works = (): string => `
(시즌#|#기|전작|지난 시즌|전 시즌)에 이어(서|) = -
시즌# = season # @thing
#기 = season # @thing
시즌제 = series
(새|신규) 시즌, 다음 시즌, 후속 시즌, 새로운 시즌 = the new season @thing
(마지막|최종|파이널) 시즌 = the final season @thing
(지난|이전) 시즌 = the previous season @thing
시즌 = season @thing
파트# = part # @thing
${ordinalLines(
  '첫번째|첫 두번째 세번째 네번째 다섯번째 여섯번째 일곱번째 여덟번째 아홉번째 열번째',
  'X 시즌 = X season @thing',
)}
#부작(이다|입니다|으로 구성된다|으로 제작된다|으로 구성됐다) = has # episodes @verb
#부작 = # episodes
총 #부작 = a total of # episodes
총 #편(의|) (에피소드|) = a total of # episodes
총 #(회|화|부작|편|개 에피소드) = a total of # episodes
#(회|화)로 구성(된다|됐다|되어 있다) = consists of # episodes @verb
#(회|화|편)씩 = weekly
#화, #회 = episode # @thing
에피소드 = episode
(드라마|시리즈|예능|작품) = series @thing
영화 = film @thing
애니메이션, 애니 = anime @thing
로맨틱 코미디, 코미디 = comedy
스릴러 = thriller
(메인|1차|2차|티저|공식) 예고편 = trailer
예고편, 티저, 티저 영상, 트레일러, 예고 영상 = trailer
포스터, 스틸 = poster
속편, 후속작 = sequel
후속 = sequel
`

const verbs = (): string => `
${verb('공개|첫 공개|개봉|출시|방영|방송|첫 방송|첫방송|첫 방영|편성|상영', 'premiere', 'premiered')}
${verb('컴백|복귀', 'return', 'returned')}
-(로|으로) (돌아온다|돌아옵니다|찾아온다) = will return for @verb
(돌아온다|돌아옵니다|찾아온다|찾아옵니다) = will return @verb
(돌아올|찾아올) (예정이다|예정|전망이다|것으로 보인다) = is expected to return @verb
(돌아올|찾아올) (수 있다|가능성이 있다) = could return @verb
돌아왔다 = returned @verb
(베일을 벗는다|첫선을 보인다|시청자들을 만난다|시청자를 만난다|안방극장을 찾는다|관객을 만난다) = will premiere @verb
(베일을 벗었다|첫선을 보였다|시청자를 만났다) = premiered @verb
(첫 공개|공개|개봉|첫 방송|첫방송|방송|방영) = release @action
(공개일|개봉일|첫 방송일|방영일|공개 날짜|공개 시기|개봉 시기|공개일정|공개 일정) = the release date
(은|는|이|가|) (아직|) (정해지지 않았다|확정되지 않았다|공개되지 않았다|발표되지 않았다|미정이다|미정|알려지지 않았다) = is still unknown @verb
(아직|) (정해지지 않았다|확정되지 않았다|발표되지 않았다|미정이다|미정|알려지지 않았다) = is still unknown @verb
제작을 확정(했다|했다고|지었다|지었다고|짓고|하고) = renewed @verb
제작(을|를) (공식|공식적으로|) (발표|공식화)(했다|했습니다|했다고|하며|하고|했으며) = renewed @verb
제작 소식을 (전했다|알렸다|공식 발표했다|발표했다|공개했다) = renewed @verb
제작(을|를|에 대해|에 대한|) (긍정적으로|) (논의|검토|협의)(하고 있다|하고 있다고| 중이다| 중이라고| 중인 것으로 알려졌다) = has not been renewed yet @verb
제작이 확정(됐다|됐다고|되었다|되었다고) = was renewed @verb
(제작 확정|제작확정) = renewed @action
제작 여부(는|가|) (아직|) (결정되지 않았다|미정이다|확정되지 않았다|정해지지 않았다|알려지지 않았다) = has not been renewed yet @verb
제작을 확정한 = renewed @describes
제작이 확정된 = renewed @describes
${verb('갱신|리뉴얼', 'renew', 'renewed', 'was renewed')}
${verb('취소|제작 취소', 'cancel', 'cancelled', 'was cancelled')}
제작이 (취소|무산)(됐다|됐다고|되었다) = was cancelled @verb
제작(이|은) (아직|) (확정되지|결정되지) 않았다 = has not been renewed yet @verb
(종영|완결)(했다|한다|됐다|된다) = ended @verb
(을|를) 끝으로 (막을 내린다|종영한다|종영했다|마무리된다) = is the last @verb
${verb('촬영', 'film', 'filmed', 'was filmed')}
촬영(을|) (시작|개시|돌입)(했다|했다고|한다|한다고|했으며) = began filming @verb
촬영에 (들어갔다|돌입했다|들어간다|돌입한다|돌입했다고) = began filming @verb
촬영에 (들어갈|돌입할) (예정이다|계획이다|예정|전망이다|예정이라고) = will begin filming @verb
촬영(을|) (시작할|개시할) (예정이다|계획이다|예정|전망이다) = will begin filming @verb
촬영이 (시작됐다|시작되었다|개시됐다) = filming began @verb
촬영이 (시작된다|시작될 예정이다) = filming will begin @verb
촬영은 = filming @subject
(시작됐다|시작되었다|시작했다|시작됐으며) = began @verb
(시작된다|시작한다|시작할 예정이다|시작될 예정이다|시작될 전망이다) = will begin @verb
촬영(을|) (마쳤다|마무리했다|끝냈다|완료했다|마쳤으며|마쳤다고|종료했다) = wrapped filming @verb
촬영이 (끝났다|종료됐다|마무리됐다|완료됐다) = filming has wrapped @verb
(끝났다|종료됐다|마무리됐다|완료됐다|마무리되었다) = has wrapped @verb
(크랭크인)(해|하며|하고|했으며) = began filming @verb
(크랭크업)(해|하며|하고|했으며) = wrapped filming @verb
촬영 중이다, 촬영 중인, 촬영 중, 촬영이 한창이다 = is currently filming @verb
(크랭크인)(했다|한다) = began filming @verb
(크랭크업)(했다|한다) = wrapped filming @verb
촬영 = filming
후반 작업 중(이다|이라고|) = is in post-production @verb
후반 작업 = post-production
제작 = production
${verb('연기|지연', 'delay', 'delayed', 'was delayed', 'will be delayed')}
-(로|으로) (연기|미뤄)(됐다|됐다고|되었다|졌다) = was delayed to @verb
(연기|지연) = delayed @action
(미뤄졌다|늦춰졌다|밀렸다|미뤄졌다고) = was delayed @verb
`

const people = (): string => `
배우 = actor @role
감독 = director @role
작가 = writer @role
(원작자|저자) = author @role
(각색|구성) = written by @role
(제작자|크리에이터) = creator @role
프로듀서, PD = producer @role
주연 = lead @role
(주인공|주연|남자 주인공|여자 주인공|남주인공|여주인공|주역)으로 = in the lead role @role
주연(을|으로) (맡았고|맡았으며|맡아|나서) = star @verb @role
(주연을|주연으로) (맡는다|맡았다|맡을 예정이다|나선다|나섰다|활약한다) = stars @verb @role
(역을|역할을|역) (맡은|연기한|연기하는|소화한) = plays @describes @role
(역을|역할을) = as @role
(역을|역할을|역) (맡는다|맡았다|맡아|맡게 됐다|맡게 된다|연기한다|연기했다|연기하며|맡을 예정이다|맡으며|소화한다|맡고|연기해|연기할 예정이다) = plays @verb @role
(역을|역할을|역) (다시|또다시|또 한 번|이어) (맡는다|맡았다|맡아|맡게 됐다|연기한다|연기했다|맡을 예정이다|맡으며|맡고) = reprises her role as @verb @role
(역으로|역할로) ${forms('출연|등장|활약')} = plays @verb @role
(역으로|역할로) (분한다|분했다|분해|변신한다|변신했다|나온다|나선다|나섰다) = plays @verb @role
(역으로|역할로) (다시|) (돌아온다|돌아옵니다|돌아올 예정이다|돌아온다고|돌아왔다|돌아와) = reprises her role as @verb @role
(역으로|역할로) ${forms('복귀|컴백|재출연|재합류')} = reprises her role as @verb @role
(역으로|역할로) = as @role
(로|으로) (분한다|분했다|분해) = plays @verb @role
(역|역할) = as @role
-에 (새롭게|새로|전격|) ${forms('합류|캐스팅')} = joins the cast of @verb @role
(새롭게|새로|전격|추가로|) ${forms('합류|캐스팅')} = joins the cast @verb @role
(새롭게|새로|) 합류(한|하는|할) (출연진|배우|인물|멤버|얼굴)(은|는|으로는|로는|들은) = joining the cast @subject @role
(새|새로운|신규) (출연진|캐스트|멤버|얼굴)(은|는|으로는|로는) = joining the cast @subject @role
출연(을|) (확정|결정)(했다|했습니다|했다고|하며|하고|지었다|짓고|지으며|해|한 상태다) = joins the cast @verb @role
출연을 (확정|결정) (짓고|지었다|지으며) = joins the cast @verb @role
출연(을|) (긍정적으로|) (검토|논의|조율)(하고 있다|하고 있다고| 중이다| 중이라고| 중입니다) = is in talks to star @verb @role
출연(을|) (제안|제의)(을|를|) (받고|받았다|받아) (긍정적으로|) (검토 중이다|검토 중이라고|검토하고 있다|) = is in talks to star @verb @role
(물망에 올랐다|물망에 오른 상태다) = is in talks to star @verb @role
${forms('하차')} = leaves the show @verb @role
(출연하지 않는다|돌아오지 않는다|출연하지 않을 예정이다|합류하지 않는다|출연하지 않는다고) = will not return @verb @role
(다시 출연한다|재출연한다|복귀한다|그대로 출연한다|다시 호흡을 맞춘다) = returns @verb @role
${forms('출연|특별출연|특별 출연|우정출연')} = star @verb @role
(나온다|나선다|나섰다) = star @verb @role
(출연하는) = starring @describes @role
출연진, 캐스팅 = cast @role
연출은 = directed by @role
(이|가|을|) 연출(한다|했다|했으며|하고|을 맡았다|을 맡는다|하며) = directs @verb @role
연출을 (맡았다|맡는다|맡은) = directs @verb @role
연출 = directed by @role
(극본|각본|대본) = written by @role
극본은, 각본은, 대본은 = written by @role
(극본|각본|대본)을 (썼다|맡았다|집필했다|쓴다|맡는다) = wrote the script @verb @role
집필(했다|한다|하고) = wrote @verb @role
(맡았다|맡는다) = @verb
(동명의|동명) (인기|) 웹툰(을|) 원작으로 (한다|했다|하며|한|하는|해|제작된|만든|만들어진|한 작품이다|하는 작품이다|한 드라마다|하는 드라마다) = is based on the webtoon of the same name @verb
(동명의|동명) (인기|) 소설(을|) 원작으로 (한다|했다|하며|한|하는|해|제작된|만든|만들어진|한 작품이다|하는 작품이다|한 드라마다|하는 드라마다) = is based on the novel of the same name @verb
(인기|) 웹툰(을|를) 원작으로 (한다|했다|하며|한|하는|해|제작된|만든|한 작품이다|하는 작품이다|한 드라마다|하는 드라마다) = is based on the webtoon @verb
(인기|) 소설(을|를) 원작으로 (한다|했다|하며|한|하는|해|제작된|만든|한 작품이다|하는 작품이다|한 드라마다|하는 드라마다) = is based on the novel @verb
(원작으로 한다|원작으로 했다) = is based on @verb
작가의 (동명의|동명|인기|) 소설 = 's novel @owner @role
작가의 (동명의|동명|인기|) 웹툰 = 's webtoon @owner @role
작가의 (동명의|동명|인기|) 만화 = 's comic @owner @role
분 = played by @role
원작 = original
웹툰 = webtoon
소설 = novel
만화 = comic
게임 = game
`

const names = (): string => `
넷플릭스 = Netflix @thing
디즈니플러스, 디즈니+ = Disney+ @thing
티빙 = TVING @thing
웨이브 = Wavve @thing
쿠팡플레이 = Coupang Play @thing
애플TV플러스, 애플TV+ = Apple TV+ @thing
왓챠 = Watcha @thing
프라임비디오, 아마존프라임비디오 = Prime Video @thing
tvN = tvN @thing
JTBC = JTBC @thing
`

const small = (): string => `
-은, -는, -이, -가, -께서, -에서는, -측은, -측이 = @subject
-을, -를 = @object
-의 = 's @owner
-에 이어 = after @before
-고, -라고, -며, -라며, -면서 = -
-이다, -입니다, -였다, -이었다 = is @verb
-에는 = in @before
-에서, -을 통해, -를 통해, -에서만 = on @before
-에 = in @before
-로, -으로 = as @before
-와, -과, -하고, -이랑, -랑 = and
-도, -만, -들, -들은, -들이 = -
등이, 등은, 등도, 등의 = @subject
등 = -
-까지 = until @before
-부터 = from @before
-에 따르면, -에 의하면 = according to @before
-때문에, -여파로, -로 인해, -으로 인해 = because of @before
때문에, 여파로, 로 인해, 으로 인해 = because of @before
파업 = strikes
팬데믹, 코로나19 = pandemic
측은, 측이, 측에서는 = @subject
측 = -
발표(했다|했다고|한다|했으며|하며) = announced @saying
밝혔다, 밝혔습니다, 전했다, 말했다, 설명했다, 알렸다 = said @saying
확인했다, 확정했다, 확정 발표했다, 공식 발표했다, 공식화했다 = confirmed @saying
공식적으로, 공식 = officially
확정 = confirmed @action
보도했다, 보도에 따르면 = reported @saying
관계자 = sources
소문, 루머 = rumors
아마, 아마도 = perhaps
팬들은, 팬들이 = fans @subject
(기대한다|기대하고 있다|바란다|바라고 있다) = hope @saying
그리고, 및 = and
다시, 새로운, 함께, 직접 = -
하지만, 그러나, 반면 = but
또한, 또, 이번, 이, 그, 더 = -
아직 = yet
오늘 = today
어제 = yesterday
내일 = tomorrow
곧, 조만간 = soon
현재 = currently
다음 달, 내달 = next month
이달, 이번 달 = this month
지난달, 지난 달 = last month
다음 주 = next week
이번 주 = this week
지난주, 지난 주 = last week
연말 = at the end of the year
#개월 = # months
#년 = # years
#분 = # minutes
#시간 = # hours
만 = -
새 = new
첫 = first
마지막 = last
모든 = all
플랫폼 = platform
방송사 = network
제작사 = studio
소속사 = agency
일정 = schedule
당초, 원래 = originally
두 달 = two months
세 달, 석 달 = three months
한 달 = one month
러닝타임 = runtime
주인공, 형사, 기자, 의사, 변호사, 검사, 경찰, 신인, 조연, 한편, 이어, 여기에, 새롭게 = -
결정되지 않았다, 결정된 바 없다 = has not been decided yet @verb
`

/** The Korean words of the field. */
export const korean = (): Glossary => glossaryOf('ko', { spaced: false }, names(), works(), people(), verbs(), small())
