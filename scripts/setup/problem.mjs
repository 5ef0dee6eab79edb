/** Something that the person at the keyboard can put right: one sentence, and what to do. */
export class Problem extends Error {
  /** @param {string} sentence what is wrong @param {string} fix what to do about it */
  constructor(sentence, fix, options = {}) {
    super(sentence, options);
    this.name = "Problem";
    this.fix = fix;
  }
}

const FULL_DISK = /ENOSPC|No space left on device/i;
const READ_ONLY = /EROFS|Read-only file system/i;

/** Turns what the system says (full disk, read-only folder, foreign files) into a Problem; null when it is none of these. */
export function explainSystemError(error) {
  const text = `${error?.code ?? ""} ${error?.message ?? error}`;
  const place = error?.path ? ` (${error.path})` : "";
  if (FULL_DISK.test(text)) {
    return new Problem(
      `The disk is full${place}.`,
      "Free some space and start again; what was saved before is still there. DATA_DIR=/another/disk moves the shop's data.",
      { cause: error },
    );
  }
  if (READ_ONLY.test(text)) {
    return new Problem(
      `The folder is read-only${place}.`,
      "Copy the shop to a folder that you may write to, or set DATA_DIR to one for its data.",
      { cause: error },
    );
  }
  if (["EACCES", "EPERM"].includes(error?.code)) {
    return new Problem(
      `This user may not write here${place}.`,
      "Start as the user who owns the folder, or give it to this user (chown -R). Nothing was changed.",
      { cause: error },
    );
  }
  return null;
}

/** The lines to print for any error: a Problem gets its fix, anything else its stack. */
export function describeError(error) {
  const problem = error instanceof Problem ? error : explainSystemError(error);
  if (problem) return `\n${problem.message}\n  -> ${problem.fix.replaceAll("\n", "\n     ")}\n`;
  return `\nUnexpected error: ${error?.stack ?? error}\n`;
}
