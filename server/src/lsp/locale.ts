/** In which language the server speaks to this user. */
import type { Locale } from '../core/index';

/** `setting` is the user's (`auto`, `zh-CN`, `en`); `client` the editor's own locale. Who names none writes Chinese drafts. */
export function localeOf(setting: unknown, client: string | null | undefined): Locale {
  if (setting === 'zh-CN' || setting === 'en') return setting;
  if (setting !== undefined && setting !== 'auto' && typeof setting === 'string' && setting.startsWith('zh'))
    return 'zh-CN';
  return typeof client !== 'string' || client.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
