/**
 * Pinyin, without tones, of Chinese characters that are common in names of people, simplified and traditional. A
 * character with several readings has the one that it has in names (曾 zeng, 单 shan, 乐 le).
 * The readings agree with the order in which ICU's Pinyin collation sorts the characters, names' own readings apart.
 */
const TABLE =
  'wang王汪旺望 li李黎丽麗力立利莉礼禮理里俐 zhang张張章彰璋 liu刘劉柳流 chen陈陳晨辰臣沉 yang杨楊阳陽洋扬羊 zhao赵趙兆昭 huang黄黃皇煌 zhou周舟州洲 ' +
  'wu吴吳武伍五午舞 xu徐许許旭绪序 sun孙孫 hu胡虎湖 zhu朱竹珠祝诸 gao高 lin林琳霖临麟凛 he何贺賀和荷河赫鹤 guo郭国國果 ma马馬玛 luo罗羅洛骆 liang梁良亮 ' +
  'song宋松颂嵩 zheng郑鄭正政征峥 xie谢謝解协 han韩韓汉漢涵寒翰含 tang唐汤湯棠 feng冯馮峰锋鋒丰風风凤鳳枫封 yu于余宇雨玉俞喻羽瑜裕钰语育瑀愉煜昱郁榆妤 dong董东東冬栋懂 ' +
  'xiao萧蕭肖小晓曉笑孝潇啸筱 cao曹 yuan袁元远遠苑源媛圆渊缘原 deng邓鄧登 fu傅富福付符甫芙 shen沈申深慎 zeng曾增 peng彭鹏鵬朋 lu吕呂鲁盧卢陆陸路露禄璐鹿律绿 su苏蘇素 ' +
  'jiang蒋蔣江姜将 cai蔡采彩才 jia贾賈佳嘉家加 ding丁定 wei魏伟偉威薇卫衛韦維维微巍玮蔚葳未 xue薛雪学學 ye叶葉业夜野 yan阎闫颜顏严嚴燕艳彦岩炎言妍延焰 pan潘盼攀 du杜都笃 ' +
  'dai戴代黛 xia夏霞侠 zhong钟鐘鍾中仲忠 tian田天添甜 ren任仁人壬 fan范凡樊帆繁 fang方房芳放舫 shi石史施世士诗詩时時实師师石诗识适 yao姚瑶遥尧耀曜 tan谭譚谈坛 liao廖 zou邹鄒 ' +
  'xiong熊雄 jin金晋锦瑾进近津今劲 hao郝浩皓豪昊好 kong孔空 bai白百柏 cui崔翠 kang康 mao毛茂 qiu邱丘秋裘球 qin秦琴勤钦沁芹 gu顾顧谷古固 hou侯厚后 shao邵少绍韶 meng孟梦夢蒙萌 ' +
  'long龙龍隆 wan万萬婉婉琬晚 duan段端 lei雷蕾磊 qian钱錢谦倩千乾茜 yin尹殷银音寅因胤 yi易艺藝一伊怡依义義仪毅逸奕宜益溢亦忆轶祎懿以 chang常昌长畅 qiao乔喬巧桥 lai赖 ' +
  'gong龚巩鞏宫公恭 wen文温雯稳闻纹 pang庞 lan兰蘭岚蓝澜 an安 ni倪妮尼霓 kuang匡旷 shu舒书書淑树叔 ge葛歌格戈 hua华華花骅 guan关關管冠官莞 mo莫墨默沫茉 ji季纪吉冀继极霁 ' +
  'si思斯司丝嗣 zi子紫梓姿兹 mu牧木穆慕沐 ming明铭名鸣茗 jun军君俊骏钧均峻 jie杰傑洁潔捷婕节 jing静靜晶京景敬婧菁靖荆 min敏民闽旻 hui慧辉輝惠会卉晖徽汇 ping平萍屏 ' +
  'ting婷庭廷亭霆 na娜那 mei梅美媚玫 hong红紅洪宏鸿虹泓 ling玲凌灵靈令岭翎伶羚 qi琪齐齊奇琦启旗祺绮岐戚祁淇其 bo博波伯勃柏 bin斌彬滨宾 qiang强強 gang刚剛钢 kai凯凱开楷恺 kun坤昆 ' +
  'lei磊 xin鑫欣心新馨信辛昕芯歆 ying英颖颖莹瑩盈迎影应樱瑛滢映 xing星兴興邢行幸杏 yun云雲韵芸运允昀 yue月悦岳越玥跃 yong勇永咏泳 you友佑游有优尤悠又 ai爱愛艾 bing冰兵炳 ' +
  'cheng成程诚承城澄呈 chun春淳纯 ci慈辞慈次欣 da达達大 de德得 dan丹旦 en恩 er尔爾儿 fei飞飛菲斐霏非费 gui桂贵归 hai海 heng恒亨衡 huan欢環环焕桓 jian建健剑简坚鉴 jiao娇骄皎姣 ' +
  'ju菊巨举 juan娟 jue珏爵 ke可克科柯珂 lian莲蓮连廉 le乐樂 man曼满蔓漫 miao苗妙 nan南楠男 ning宁寧凝 nuo诺 pei佩沛裴培 qing青清晴庆慶卿 qu曲屈 quan全泉权 rong荣榮蓉容融戎榕 ' +
  'ru如茹儒汝 rui瑞锐蕊睿芮 run润 sen森 sha莎沙 shan山珊善单杉 shang尚 sheng生胜盛圣声升晟 shuang双爽霜 shun顺舜 tao涛陶桃韬 tong童佟彤桐同通 wa娃 xi西希喜曦习席溪熙汐夕 ' +
  'xian先贤仙显娴宪 xiang向香翔祥湘相想 xiu秀修 xuan轩宣萱璇玄 ya雅亚亞娅 zhe哲喆 zhen珍真贞振镇震臻 zhi志智之芝知治致 zhuo卓 zong宗 zu祖 zuo左 ze泽澤 zhan詹展 zhuang庄莊 ' +
  'bao包宝寶保 bi毕碧 bei贝蓓北 ban班 bian卞边 chao超巢朝潮 chai柴 che车 chi池迟 chu储楚初 cong丛聪 dian典 diao刁 e鄂娥 fa法发 gan甘 geng耿 ha哈 hang杭航 huo霍 jiu九久 jue觉 ' +
  'kuai蒯 lao劳老 lou娄楼 lv吕 man满 nie聂 niu牛 ou欧歐 pu蒲 pi皮 rao饶 sang桑 tai台泰 teng滕腾 tu屠涂 weng翁 xi奚 yang仰 ying应 zang臧 zhai翟 zhuge诸 zuo佐 ba巴 bu卜布 ao敖傲 ' +
  'mou谋謀牟 xun迅寻巡勋荀逊 cen岑 chuan川传 dao道 dou窦 kan阚 kou寇 leng冷 lun伦仑 lang朗郎浪 mi米宓 nai乃 qiong琼 que阙 shou寿守 shui水 sui隋 tie铁 wo沃 xia侠 zhuo灼'

const table = new Map<string, string>()
for (const entry of TABLE.split(' ')) {
  const syllable = /^[a-z]+/.exec(entry)![0]
  for (const sign of entry.slice(syllable.length)) if (!table.has(sign)) table.set(sign, syllable)
}

/** Pinyin of a character; characters that are rare in names are missing. */
export const PINYIN_OF_HAN: ReadonlyMap<string, string> = table

/** Traditional characters, each followed by its simplified form; those that are common in names. */
const TRADITIONAL =
  '麗丽禮礼張张劉刘陳陈楊杨陽阳黃黄吳吴許许緒绪孫孙賀贺鶴鹤國国馬马瑪玛羅罗駱骆頌颂鄭郑謝谢協协韓韩漢汉湯汤馮冯鋒锋豐丰風风鳳凤楓枫東东棟栋' +
  '蕭萧曉晓嘯啸遠远圓圆淵渊緣缘鄧邓呂吕魯鲁盧卢陸陆綠绿蘇苏蔣蒋將将賈贾偉伟衛卫韋韦維维學学葉叶業业閻阎顏颜嚴严豔艳俠侠鐘钟鍾钟詩诗時时實实師师' +
  '識识適适遙遥堯尧譚谭談谈壇坛鄒邹錦锦進进勁劲蘭兰嵐岚藍蓝龍龙萬万錢钱謙谦銀银藝艺義义儀仪憶忆軼轶禕祎暢畅喬乔橋桥賴赖龔龚鞏巩宮宫溫温聞闻紋纹' +
  '龐庞曠旷書书樹树華华驊骅關关紀纪極极繼继霽霁絲丝銘铭鳴鸣軍军駿骏鈞钧嬌娇靜静瓊琼雲云瑩莹寶宝慶庆興兴勝胜傑杰愛爱歡欢夢梦麥麦貝贝賢贤顯显憲宪' +
  '輝辉煒炜瑋玮瑤瑶嫻娴穎颖瀟潇濤涛澤泽潔洁凱凯剛刚強强單单聶聂歐欧滄沧堅坚簡简詠咏貞贞飛飞鵬鹏齊齐倫伦璦瑷嬋婵鑫鑫鑑鉴鎮镇鋼钢釗钊銳锐誌志諾诺'

const simplified = new Map<string, string>()
const signs = [...TRADITIONAL]
for (let i = 0; i + 1 < signs.length; i += 2) simplified.set(signs[i]!, signs[i + 1]!)

/**
 * A name in Chinese characters with the traditional ones put as simplified, so that both spellings are one.
 *
 * @example simplifiedForms('張偉') // '张伟'
 */
export function simplifiedForms(name: string): string {
  let simple = ''
  for (const sign of name) simple += simplified.get(sign) ?? sign
  return simple
}
