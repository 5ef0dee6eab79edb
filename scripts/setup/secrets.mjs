import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Problem } from "./problem.mjs";

const random = (bytes) => () => randomBytes(bytes).toString("base64url");

/** No look-alikes (0 O, 1 l I), so that it can be typed from a screen. */
function readablePassword() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const pick = () => letters[randomBytes(1)[0] % letters.length];
  const group = () => Array.from({ length: 5 }, pick).join("");
  return [group(), group(), group(), group()].join("-");
}

const makers = {
  authSecret: random(32),
  encryptionKey: () => randomBytes(32).toString("base64"),
  sandboxPaymentsSecret: random(32),
  adminPassword: readablePassword,
};

/**
 * The shop's own secrets: made at the first start, kept in `<data folder>/secrets.json`, mode 0600. A secret that a
 * newer version needs is added; one that is there is never replaced (the database holds data made with it).
 */
export function loadSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json");
  let kept = {};
  if (fs.existsSync(file)) {
    try {
      kept = JSON.parse(fs.readFileSync(file, "utf8"));
    } catch (error) {
      throw new Problem(
        `The secrets in ${file} can't be read (${error.message}).`,
        "Restore the file from a backup. Without it, encrypted customer data can't be opened; deleting it makes new secrets and a new admin password.",
      );
    }
  }
  const secrets = Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [name, kept[name] ?? make()]),
  );
  const complete = Object.keys(makers).every((name) => kept[name]);
  if (!complete) writePrivateJson(file, { ...kept, ...secrets });
  return secrets;
}

/** Writes whole or not at all, readable by the owner only. */
export function writePrivateJson(file, value) {
  const draft = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(draft, file);
}
