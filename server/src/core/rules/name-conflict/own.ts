/** What the settings say of the unit that writes: its names are never another's. */
import type { Unit } from '../../norms/own';
import { NATIONAL_BODIES_BEGIN } from '../../norms/words/names';
import type { Author } from '../../report/author';

/** Whether `name` is the unit's own, one of its other names, its place, or a part of any of them. */
export function isOwn(unit: Unit | undefined, name: string): boolean {
  return (
    !!unit &&
    [unit.name, ...unit.aliases, unit.place ?? ''].some(
      (own) => own !== '' && (own.includes(name) || name.includes(own)),
    )
  );
}

/** 最高人民法院, 国家税务总局: a body of the whole country speaks of others of its kind throughout. */
export const isNational = ({ text }: Author): boolean => NATIONAL_BODIES_BEGIN.some((word) => text.startsWith(word));
