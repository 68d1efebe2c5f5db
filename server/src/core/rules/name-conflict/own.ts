/** What the settings say of the unit that writes: its names are never another's. */
import type { Unit } from '../../norms/own';

/** Whether `name` is the unit's own, one of its other names, its place, or a part of any of them. */
export function isOwn(unit: Unit | undefined, name: string): boolean {
  return (
    !!unit &&
    [unit.name, ...unit.aliases, unit.place ?? ''].some(
      (own) => own !== '' && (own.includes(name) || name.includes(own)),
    )
  );
}
