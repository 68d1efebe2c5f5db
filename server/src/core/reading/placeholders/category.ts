/** What a slot stands for, from the words on its two sides: ××县 a place, ××万元 a number, 局长×× a person. */
import type { SlotCategory } from './slot';

/** Units and classifiers as they follow a hidden number; compounds that begin with such a character are left out. */
const NUMBER =
  /^ ?[多余来]? ?(?:[万亿千百十]{1,3}(?![一二三四五六七八九]))?(?:[%‰㎡亩吨辆枚瓶株册篇间栋幢匹艘届克秒余万亿]|元(?![宇素旦首])|倍(?!增)|岁(?!月)|场(?![景所地馆域合])|份(?!额)|付(?![费款])|颗(?!粒)|人(?![民大社力才事口武文居工物行均])|名(?![称单城山优医师校人企])|个(?![体别性人案])|家(?![庭长具电园禽乡政居])|户(?![籍口外型])|项(?!目)|次(?![序元生数])|件(?!的)|条(?![件例款])|套(?!餐)|台(?![账风湾区阶])|座(?![谈位])|支(?![部队行持付教撑柱农点])|只(?![有要])|所(?![有属在长])|处(?![理置长室方])|批(?![复准发])|期(?![间限货刊权待])|幅(?!度)|层(?![级面次])|楼(?![宇市盘])|级(?!联)|类(?!型)|种(?![植业子质])|米(?![面业])|升(?![级学])|天(?![津水然文空地府])|周(?![边口年转])|小时|分钟|点(?![位亮对])|分(?![局公行校管会别类])|公里|千米|平方|立方|公斤|公顷|头(?!条)|架(?![子构])|门(?![市户店诊票])|课时|学时|字(?![样画节])|页(?!岩)|首(?![都发店席要])|对(?![应接外标口于照])|组(?![织长建合])|班(?![子长级组])|号(?![称召角])|中全会|季度|大(?=精神|报告|以来|召开|胜利|[、，和])|位(?![于置])|起(?![草步来航])|多(?=[名个家户人项次件条万亿]))/;
const NUMBER_BEFORE =
  /(?:[第共约达近占]|共计|累计|合计|总计|达到|率为?|超过|不少于|至少|增长|下降|提高|减少|增加|投资|资金|为期|历时|附件|附表)$/;
const PLACE =
  /^(?:[省市县旗镇乡村屯州盟](?![场帜长委直级里容]|政府|书记|集体)|区(?![域块长委级]|政府)|街道|社区|[路河湖山]|街(?!道)|开发区|高新区|片区|自治|地区|组团|村民|镇居民)/;
const PLACE_BEFORE = /(?:位于|坐落于|地处|地点[:：]?|住址[:：]?|地址[:：]?|赴|前往|籍贯[:：]?)$/;
const UNIT =
  /^(?:[局厅委办院校所站馆园部](?![分门署长里])|[省市县区镇乡村](?:[长委直]|政府)|公司|集团|企业|小学|中学|大学|学校|学院|医院|银行|中心|支部|党支部|党委|党组|协会|学会|联合会|机关|部门|单位|法院|检察院|幼儿园|卫生|报社|日报|晚报|电视台|酒店|宾馆|合作社|分局|支队|大队|工厂|项目部)/;
const UNIT_BEFORE = /(?:单位|机关|部门|公司|发文机关|主送机关|抄送|承办单位|主办单位|填报单位|盖章）?)[:：]? ?$/;
const PERSON =
  /^(?:同志|先生|女士|老师|教授|书记|副?主任|副?局长|副?县长|副?市长|副?镇长|副?校长|副?院长|副?总经理|某|医生|护士|等(?:领导|专家|同志|[\d一二三四五六七八九十]))/;
const PERSON_BEFORE =
  /(?:总理|省长|市长|县长|区长|镇长|乡长|局长|厅长|院长|校长|主席|主任|书记|委员|部长|经理|董事长|站长|所长|科长|处长|队长|组长|姓名|联系人|负责人|签发人|报告人|汇报人|述职人|承办人|经办人|审核人|记录人|主持人|同志)[:：]? ?$/;
const DATE_BEFORE = /(?:日期|时间)[:：]? ?$/;
const DATE = /^ ?(?:年(?![级龄薪])|学年|月|日)/;
const PHONE_BEFORE = /(?:编号|号码|证号|账号|电话|手机|联系方式|传真|邮编)[:：]? ?$/;

/** The category of a slot that lies between `left` and `right` (clean text on its two sides). */
export function categoryOf(left: string, right: string): SlotCategory {
  const before = left.slice(-8);
  const after = right.slice(0, 8);
  if (DATE.test(after)) return 'date';
  if (NUMBER.test(after)) return 'number';
  if (PERSON.test(after)) return 'person';
  if (UNIT.test(after)) return 'unit';
  if (PLACE.test(after)) return 'place';
  if (PHONE_BEFORE.test(before)) return 'number';
  if (PERSON_BEFORE.test(before)) return 'person';
  if (UNIT_BEFORE.test(before)) return 'unit';
  if (PLACE_BEFORE.test(before)) return 'place';
  if (DATE_BEFORE.test(before)) return 'date';
  if (NUMBER_BEFORE.test(before)) return 'number';
  return 'other';
}

/** The category of a field named in words: 单位名称, 开会时间, name, date. */
export function categoryOfField(field: string): SlotCategory {
  if (/日期|时间|[年月日]|date|time|year|month|day/i.test(field)) return 'date';
  if (/数|金额|电话|手机|比例|文号|编号|邮编|率|number|count|amount|phone/i.test(field)) return 'number';
  if (/地|住址|位置|place|address/i.test(field)) return 'place';
  if (/单位|机关|部门|公司|企业|学校|医院|局|unit|company|org/i.test(field)) return 'unit';
  if (/姓名|人|职务|领导|同志|user|person/i.test(field)) return 'person';
  return 'other';
}
