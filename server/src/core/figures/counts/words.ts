/**
 * Words that decide whether a count sums up the list beside it: names with a number in them, verbs that open a list,
 * heads of which there may be several in one place.
 */

/** 三个月, 两位数, 三点半: a measure of time or size. */
export const NOT_A_COUNT =
  /^(?:个(?:[多半月周点年人倍]|百分点|小时|工作日|季度|学期|学年|星期)|位[数居列次]|大(?:[会行量批道学事气力型幅]|检查|类别?$|多数)|点[多半钟整\d一二三四五六七八九十前后到至—\-]|级(?:[以甲残警]|响应|公路|航道|预警|医院|联动?$|市场|教授|指标|保护)|条[线龙心例件]|名[单义称额录]|种[植子养业粮]|项目(?:$|[，。])|家[庭长禽电园])/;
/** 残疾人两项补贴, 四大班子, 三项制度改革: a name with a number in it, which may stand at the end of a list it does not count. */
export const NAME =
  /^(?:个(?:一|确立|维护|意识|自信|代表|全面|服从|务必|不摘|文明|一百年|毫不动摇|离不开)|位一体|项(?:补贴|规定|基本原则|制度|纪律|岗位|审批|附加|改革)|大(?:[球件家]|班子|战役|攻坚战|名著|纪律|作风|考验|革命))/;

/** Verbs after which a list may begin, or a count that has nothing to do with the list before it. */
const VERB =
  '组织|举办|开展|新建|新增|建成|建设|实施|完成|推进|打造|培育|创建|获批|引进|签约|落实|做到|坚持|实现|围绕|坚定|增强|发挥|聚焦|解决|构建|建立|形成|设立|成立|组建|抓好|突出|落户|布局|覆盖|涉及|走访|培训|整治|改造|修建|配备|选派|排查|化解|办理|受理|入选|荣获|获得|加快|推动|强化|提升|完善|加强|打好|实行|采取|执行|贯彻|履行|建强|做强|做优|做大|用好|统筹|深化|支持|推广|出台|制定|修订|编制|争取|争创|认定|命名|表彰|下发|印发|召开|参加|承办|调研|检查|督查|抽查|发现|查处|立案|处理|通报|推出|作出|促进|带动|辐射|连接|贯通|健全|优化|保障|改善|扩大|巩固|发展|建好|管好|培养|选树|擦亮|唱响';
/** What a count may not directly follow if it is to sum up a list: verbs, adverbs, prepositions, conjunctions. */
export const LEADS_ON = new RegExp(
  `(?:${VERB}|达到|增加|增至|减少|提高|下降|连续|分别|累计|总计|合计|现有|下辖|包括|包含|其中|达|是|至|到|了|着|于|以|在|从|对|由|向|把|将|被|让|使|按|及|和|与|或|各|超|逾|该|每|某|另|其|首|第|的|那|双|抓|做|含|跨|辖|(?<![国所公私民])有|(?<![行作])为|(?<![公])共|(?<![附邻靠])近|(?<![节契合条履集])约)$`,
);
export const STARTS_WITH_VERB = new RegExp(`^(?:${VERB})[^、]*[^部委局厅办院会]$`);
/** Kinds named before such heads are kinds, not one item each: 水利、交通5个项目. */
export const COUNTED_BY_KIND =
  /(?:项目|企业|案件|活动|课题|荣誉|奖项?|称号|品种|问题|岗位|人员|合作社|工程|标准|产品|专业|支部|农户|示范点|任务|事项|指标|数据|专利|成果|同志|教师|干部|党员|人才|学生|职工|医生|护士|代表|车辆|设备|作品|节目|建议|提案|线索|隐患|政策|措施|制度|文件|会议|培训班?)/;

export const PLACE_OR_BODY =
  /[镇乡村区县市州旗局站所厂院委部处点港园国城地]|单位|街道|学校|公司|中心|基地|机构|平台|企业/;
export const PLACE = /[镇乡村区县市州省国湾城]|街道|地带/;
export const ABSTRACT =
  /环节|阶段|层面|维度|领域|关键|层次|要素|步骤|角度|导向|转变|结合|统一|体系|目标|季节|学期|学段|学部|年级|班次|系列|板块|关口|同步|到位/;
/** A name of two or three characters with a usual surname. */
export const PERSON =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤][\u4e00-\u9fff]{1,2}$/;
export const KIND_AT_END = new RegExp(`${COUNTED_BY_KIND.source}$`);
