/** What sites of sample texts write into the titles of what they collect. Source: 范文网站的标题写法（事实）. */
import { words } from '../lexicon';

/** They praise or sort what follows: 2023年工作总结优秀范文. */
export const PRAISE_OF_A_SAMPLE = words('优秀 最新 精选 简单 通用');

/** They call a text a sample: 工作总结范文, 述职报告大全. */
export const NAMES_OF_SAMPLES = words('范文 例文 大全 锦集 合集');

/** They stand before a count of samples: 工作总结精选5篇, 心得体会集锦三篇. */
export const NAMES_OF_COLLECTIONS = words(
  '精选 通用 优秀 推荐 实用 最新 合集 热门 必备 集合 汇总 锦集 汇编 模板 整理 常用 精品 大全 荐 共 优质 集锦',
);
