/**
 * What a team knows before it writes: who it is, who leads it, which figures come back in every report. It comes from
 * the settings; rules hold drafts against it, completion and blanks draw on it.
 */
export interface Facts {
  /** The body that writes: 云岭镇人民政府. */
  readonly unit?: string;
  /** Who leads it, the name only. */
  readonly leader?: string;
  /** The year that drafts are about, four digits. */
  readonly year?: string;
  /** Figures by name, with their unit: 总人口 → 2.6万人. */
  readonly figures: Readonly<Record<string, string>>;
}
