import { type Glossary, glossaryOf } from '../gloss/glossary.ts'

/** A noun that する and される make a verb of, in the forms that news have: 放送する, 配信される, 公開された, 放送予定 … */
function verb(nouns: string, base: string, past: string, passive = past, ahead = `will ${base}`): string {
  return `(${nouns})(する|します|すると|することが|することを|する運び|していく) = ${ahead} @verb
(${nouns})(される|されます|されると|されることが|されることを|となる|になる|となります) = ${ahead} @verb
(${nouns})(予定|する予定|される予定|の予定)(だ|です|であることが|であることを|と|となっている|) = is scheduled to ${base} @verb
(${nouns})(する|される|の)見込み(だ|です|と|) = is expected to ${base} @verb
(${nouns})(する|される)(可能性がある|可能性が高い|かもしれない) = could ${base} @verb
(${nouns})(しない|されない)(|こと) = will not ${base} @verb
(${nouns})(した|しました|したと) = ${past} @verb
(${nouns})(された|されました|されたと|となった|になった) = ${passive} @verb
(${nouns})(し|して|され|されて|となり) = ${base}s @verb
(${nouns})(が|を|)(決定|決まった|決定した|決定しました|決定したと|決定したことが) = ${ahead} @verb
(${nouns})(中|している|されている) = is ${past} @verb`
}

const works = (): string => `
シーズン# = season # @thing
第#(期|シーズン|シリーズ), #期 = season # @thing
第#クール = part # @thing
シーズン = season @thing
新シーズン, 次のシーズン, 続編シーズン = the new season @thing
(最終|ファイナル)シーズン, 完結編シーズン = the final season @thing
セカンドシーズン = season 2 @thing
サードシーズン = season 3 @thing
全#(話|回|エピソード)で構成される = consists of # episodes @verb
全#(話|回|エピソード)(だ|です|となる|) = has # episodes @action
#エピソード = # episodes
第#話, 第#回 = episode # @thing
エピソード = episode
(ドラマシリーズ|連続ドラマ|ドラマ|シリーズ) = series @thing
テレビアニメ, TVアニメ, アニメ = anime @thing
(劇場版|実写映画|映画) = film @thing
作品 = series @thing
予告編, 予告映像, 予告, ティザー, ティザー映像, 特報, トレーラー = trailer
ビジュアル, ポスター = poster
(実写|)(映画|ドラマ|アニメ)化(が決定した|が決定|決定|される|され|された) = was ordered @verb
(実写|)(映画|ドラマ|アニメ)化 = adaptation
続編 = sequel
`

const verbs = (): string => `
${verb('世界独占配信|独占配信|配信開始|放送開始|配信|放送|公開|上映|放映|リリース|初放送|全国公開', 'premiere', 'premiered')}
(放送|配信|公開|上映)(が|を|)(スタート|開始|始まる|スタートする|開始する|開始される|スタートします) = will premiere @verb
(放送|配信|公開|上映)(が|を|)(始まった|開始した|開始された|スタートした) = premiered @verb
(公開|放送|配信|上映|)延期 = delayed @action
(放送|配信|公開|上映)(予定|予定日) = is scheduled to premiere @action
(世界独占配信|独占配信|世界配信) = will premiere @action
スタート = premieres @action
(放送開始|配信開始|配信スタート|放送スタート|公開|配信|放送) = release @action
の正式な = -
(公開日|リリース日|配信日|放送日|放送開始日|配信開始日|放送時期|配信時期|公開時期) = the release date
(は|が|)(まだ|現在|現時点では|)(未定|発表されていない|発表されていません|明らかになっていない|明らかになっていません|決まっていない|決まっていません|明らかにされていない|明らかにされていません)(だ|です|となっている|である|が|) = is still unknown @verb
(帰ってくる|戻ってくる|復活する) = will return @verb
(帰ってきた|復活した) = returned @verb
(更新|継続)(が|)(決定|決定した|された|決定しました) = was renewed @verb
(更新|継続)(した|した|することを決定した) = renewed @verb
(制作|製作)(が|)(発表された|発表されました|発表され|明らかになった|明らかにされた|決定し|決まり) = was renewed @verb
(制作|製作)(について|に関して)(は|) = renewal
(制作|製作)(が|)(決定|決定した|決まった|決定しました|決定したと|決定したことが) = was renewed @verb
続編(の|)(制作|製作|)(が|)(決定|決まった|決定した) = sequel renewed @action
(第#期|シーズン#)(の|)(制作|製作|)決定 = season # renewed @action
(制作|製作)(が|)(される|されることが|されると|された) = was renewed @verb
(制作|製作)を(決定|決定した|正式に決定した|発表した) = renewed @verb
(制作|製作)は(まだ|)(決まっていない|決定していない|未定|未定だ) = has not been renewed yet @verb
(制作|製作)(は|が|)(行われない|行わない|されない) = was cancelled @verb
(打ち切り|キャンセル|制作中止|中止)(が|に|)(決定|決定した|なった|された|となった) = was cancelled @verb
(打ち切った|キャンセルした) = cancelled @verb
(と|に)なる(見込み|予定|見通し)(だ|です|) = is expected to premiere @verb
(完結する|終了する|幕を閉じる) = will end @verb
(完結した|終了した) = ended @verb
撮影(が|は)(開始|始まった|スタートした|開始された|スタート) = filming began @verb
撮影(が|は)(始まる|開始される|スタートする|始まる予定だ) = filming will begin @verb
撮影を(開始した|始めた|スタートした) = began filming @verb
撮影を(開始する|始める|開始する予定だ) = will begin filming @verb
撮影(が|は)(終了|終了した|完了した|クランクアップした) = filming has wrapped @verb
撮影を(終えた|終了した|完了した) = wrapped filming @verb
(クランクイン)(した|し|する|) = began filming @verb
(クランクアップ)(した|) = wrapped filming @verb
終了予定(だ|) = is expected to wrap @verb
撮影中(だ|です|) = is currently filming @verb
撮影は = filming @subject
撮影 = filming
(始まった|開始された|スタートした) = began @verb
(始まる|開始される|スタートする) = will begin @verb
(終了した|完了した) = has wrapped @verb
ポストプロダクション = post-production
制作, 製作 = production
脚本は = written by @role
脚本を(手がける|担当する|務める|手がけた|担当した) = wrote the script @verb @role
脚本 = script @role
-(に|へ|まで)(延期)(される|された|すると|した|となった|されました|になった) = was delayed to @verb
${verb('延期', 'delay', 'delayed', 'was delayed', 'will be delayed')}
`

const people = (): string => `
俳優, 女優, 声優 = actor @role
(総監督|監督) = director @role
(シリーズ構成|構成|シナリオ) = writer @role
監督は = directed by @role
監督を(務める|務めた|担当する) = directs @verb @role
(監督する|監督した) = directs @verb @role
脚本家 = writer @role
原作は = based on @role
原作者 = author @role
プロデューサー = producer @role
主演を務めるのは, 主演を務めるのが = starring @role
-が演じるのは = plays @role
役には, 役は = , played by @role
主演は, 主演に = starring @role
主演 = starring @role
(主演する|主演を務める|主演した|主演を務めた) = stars @verb @role
(出演する|出演した|出演します|出演が決定した|出演が決定) = star @verb @role
(が|)(役)を(演じる|務める|演じた|担当する|演じます) = plays @verb @role
役を(演じる|務める|演じた|担当する|演じます) = plays @verb @role
役で(出演する|出演した|出演が決定した|出演が決定|登場する|参加する) = plays @verb @role
を(演じる|演じた|演じます) = plays @verb @role
役(の|に) = plays @describes @role
(役|)を(演じる|演じた|務める|担当する)(の|)は = , played by @role
(が|の|)(演じる|演じた|演じている) = plays @role
役 = as @role
(新たに|)加わるのは = joining the cast is @role
キャストには = cast includes @role
が名を連ねる = @verb
(新たに|)(加わる|加わった|参加する|参加した|出演が決まった) = joins the cast @verb @role
に(新たに|)(加わる|加わった|参加する|参加した) = joins the cast of @verb @role
(降板する|降板した) = leaves the show @verb @role
登場(する|した|し|します) = @verb
(が|)担当 = @action
(務める|務めた|担当する|担当した|手がける|手がけた) = @verb
(続投する|続投が決定|再び演じる) = returns @verb @role
-さん, -氏 = @role
(新|追加|)キャストとして = joining the cast is @role
(の|)出演(が|も|)(発表された|明らかになった|解禁された|発表されました) = @verb
(新|)キャスト(に|は) = cast includes @role
新キャスト = new cast @role
キャスト = cast @role
キャラクター = character
主人公, ヒロイン, 主人公の = -
共演(に|は) = starring @role
(シリーズ構成|シナリオ)は = written by @role
(音楽|キャラクターデザイン|アニメーション制作)は = music by @role
の同名(の|)(人気|)(漫画|マンガ|コミック)(を|が)原作(と(する|した)|)(だ|) = is based on the manga of the same name by @verb @role
の同名(の|)(人気|)小説(を|が)原作(と(する|した)|)(だ|) = is based on the novel of the same name by @verb @role
(同名の|同名)(人気|)(漫画|マンガ|コミック)(を|が|)(原作と(する|した)|原作)(だ|) = is based on the manga of the same name @verb
(同名の|同名)(人気|)小説(を|が|)(原作と(する|した)|原作)(だ|) = is based on the novel of the same name @verb
(漫画|マンガ|コミック)を原作と(する|した) = is based on the manga @verb
小説を原作と(する|した) = is based on the novel @verb
原作 = original
漫画, マンガ, コミック = manga
小説 = novel
ウェブトゥーン = webtoon
ゲーム = game
`

const names = (): string => `
ネットフリックス = Netflix @thing
ディズニープラス = Disney+ @thing
アマゾンプライムビデオ, プライムビデオ = Prime Video @thing
アベマ = ABEMA @thing
`

const small = (): string => `
-は, -が = @subject
-を = @object
-の = 's @owner
-にて, -で, -において, -には = on @before
-に = in @before
-へ = to @before
-として = as @before
-と, -や = and
-も = @subject
-など = -
-まで = until @before
-から, -より = from @before
-によると, -によれば = according to @before
-のため, -により, -の影響で = because of @before
ストライキ, ストライキの影響で = strikes
パンデミック, 新型コロナウイルス = pandemic
(発表した|発表しました|発表された|明らかにした|明かした) = announced @saying
(発表し|発表して) = announced @saying
(述べた|語った|話した|伝えた|コメントした) = said @saying
(確認した|認めた|正式発表した) = confirmed @saying
報じた = reported @saying
(が|ことが|ことを|と|)(発表された|明らかになった|分かった|わかった) = @saying
正式に, 公式に = officially
関係者 = sources
噂 = rumors
おそらく = perhaps
ファンは = fans @subject
(期待している|願っている) = hope @saying
前作に引き続き, 前作に続き, 引き続き, 続投 = -
前作 = previous season
決定した, 決まった, 決定しました, 高校生, 大学生, 中学生, 会社員, 教師, 担任, 担任教師, 幼なじみ, 刑事, 弁護士, 医師, 医者, 記者, 探偵, 女性, 男性, 青年, 少年, 少女, 友人, 恋人, 同僚, 先輩, 後輩, 母親, 父親, 幼馴染 = -
新人, 駅員, 物語, 世界, 人気, 話題, 主題歌, 情報, 映像, 公式, 関係, 現時点, 枠, 期, 系, ら, 世界中 = -
本作, 同作 = series @thing
当初 = originally
あわせて, ほか, ほかで, という, ものだ = -
・ = -
また, さらに, なお, この, その, こと, もの = -
しかし, だが = but
または, もしくは, あるいは = or
まだ = yet
本日, 今日 = today
昨日 = yesterday
明日 = tomorrow
まもなく, 近日 = soon
現在 = currently
来月 = next month
今月 = this month
先月 = last month
来週 = next week
今週 = this week
先週 = last week
年末 = at the end of the year
#か月, #ヶ月, #カ月 = # months
#分 = # minutes
#時間 = # hours
新 = new
初 = first
最後 = last
すべて = all
(だ|です|である|でした) = -
`

/** The Japanese words of the field. */
export const japanese = (): Glossary =>
  glossaryOf('ja', { spaced: false }, names(), works(), people(), verbs(), small())
