/**
 * What was read of expressions ahead of time: reading it takes a tenth of a server's start. There is nothing here; in a build that
 * ships, test/tools/needs.mjs stands in its place, with what the expressions need that our samples and fixtures ask for.
 */
import type { Needs } from './needs';

/** What `expression` needs, if that was read when the program was built. */
export const knownNeeds: (expression: RegExp) => Needs | undefined = () => undefined;
