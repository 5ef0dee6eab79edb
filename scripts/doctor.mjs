#!/usr/bin/env node
// `npm run doctor`: looks at everything that a start needs and changes nothing. Each failure prints its fix.
import path from "node:path";
import { checkClock, checkDatabase, checkMigrations, reachableDatabase } from "./doctor/database-checks.mjs";
import {
  checkDataFolder,
  checkDependencies,
  checkDisk,
  checkNode,
  checkNpm,
  checkPort,
} from "./doctor/machine-checks.mjs";
import { failure, fine, look, printFindings, warning } from "./doctor/report.mjs";
import { checkEnvironment, checkMail } from "./doctor/service-checks.mjs";
import { readSettings } from "./setup/settings.mjs";
import { findBrowser } from "./testing/find-browser.mjs";

async function checkBrowser(root) {
  try {
    const folder = path.join(root, ".data/test/browser");
    const { source, path: file } = await findBrowser({ root, folder, mayInstall: false });
    return fine("browser", `${source}: ${file}`);
  } catch (error) {
    return warning("browser", "no Chromium for the browser tests; npm test tries to install one", error.fix);
  }
}

async function examine() {
  const settings = readSettings();
  const { root, dataDir } = settings;
  const findings = [
    await look("node", () => checkNode()),
    await look("npm", () => checkNpm(root)),
    await look("dependencies", () => checkDependencies(root)),
    await look("data folder", () => checkDataFolder(dataDir)),
    await look("disk", () => checkDisk(dataDir)),
    await look("port", () => checkPort(settings)),
  ];
  const installed = findings.find(({ name }) => name === "dependencies")?.state === "ok";
  if (!installed) {
    const rest = "database, environment, mail and browser not looked at: that needs the dependencies";
    return [...findings, warning("the rest", rest, "Put the above right and run the doctor again.")];
  }
  const database = await look("database", () => checkDatabase(settings));
  const url = database.state === "ok" ? await reachableDatabase(settings) : null;
  return [
    ...findings,
    database,
    await look("migrations", () => checkMigrations(root, url)),
    await look("clock", () => checkClock(url)),
    await look("environment", () => checkEnvironment(settings)),
    await look("mail", () => checkMail(settings.given.SMTP_URL)),
    await look("browser", () => checkBrowser(root)),
  ];
}

process.stdout.write("\nEntrepot, doctor\n\n");
const findings = await examine().catch((error) => [
  failure("settings", error.message, error.fix ?? "Correct .env or the environment."),
]);
printFindings(findings);
const failures = findings.filter(({ state }) => state === "failure").length;
process.stdout.write(failures === 0 ? "\nNothing stands in the way.\n" : `\n${failures} to put right.\n`);
process.exit(failures === 0 ? 0 : 1);
