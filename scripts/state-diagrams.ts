// Draws the state machines of orders and payments from the tables that the code moves along.
// `node --import tsx scripts/state-diagrams.ts` writes docs/state-machines.md; a unit test holds the file to it.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { orderMoves } from "@/lib/orders/order-moves";
import { paymentMoves } from "@/lib/payments/payment-moves";

type Moves = Readonly<Record<string, readonly string[]>>;

export const stateMachinesFile = path.resolve(import.meta.dirname, "../docs/state-machines.md");

/** "none" is the place before the first move; a state without moves is an end. */
function diagram(moves: Moves): string {
  const lines = Object.entries(moves).flatMap(([from, targets]) => {
    const start = from === "none" ? "[*]" : from;
    return targets.length === 0 ? [`${start} --> [*]`] : targets.map((to) => `${start} --> ${to}`);
  });
  return ["```mermaid", "stateDiagram-v2", ...lines.map((line) => `  ${line}`), "```"].join("\n");
}

function count(moves: Moves): string {
  const states = Object.keys(moves).filter((state) => state !== "none").length;
  return `${states} states, ${Object.values(moves).flat().length} moves.`;
}

/** The whole document, from the tables as they are now. */
export function stateMachines(): string {
  return `# State machines

Drawn from \`lib/orders/order-moves.ts\` and \`lib/payments/payment-moves.ts\` by \`scripts/state-diagrams.ts\`; don't edit this file. The table \`AllowedMove\` holds the same rows, and each move that is made is a row with a foreign key to it, so the database refuses any other.

## Order

${count(orderMoves)} \`confirmed\` is an order that is paid at the door. A cancelled order becomes paid when the money comes late and the goods are still there.

${diagram(orderMoves)}

## Payment

${count(paymentMoves)} One row is one attempt; an order may have several. A capture after the end of an attempt is a fact that a provider reports, and is recorded as such.

${diagram(paymentMoves)}
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(stateMachinesFile, stateMachines());
}
