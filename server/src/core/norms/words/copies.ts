/** How the copies of a contract are told to be shared out: 一式三份，甲乙双方各执一份，镇纪委存档一份. Source: 合同惯例. */
import { words } from '../lexicon';

/** Who each have so many, and how many they are. */
export const PARTIES_OF_A_CONTRACT: Readonly<Record<string, number>> = {
  双方: 2,
  甲乙双方: 2,
  '甲、乙双方': 2,
  两方: 2,
  三方: 3,
  甲乙丙三方: 3,
  '甲、乙、丙三方': 3,
  四方: 4,
};
/** What they do with their copies. */
export const VERBS_OF_KEEPING_A_COPY = words('执 持 留 存 保留 保存 留存 执有 持有 收执');
/** What is said of the copies, and shares none out. */
export const COPIES_OF_ANOTHER_KIND = words('正本 副本 复印件 其余 另 余下 剩余');
