import { Disclosure } from "@/components/ui/disclosure";

/** Numbers that the payment sandbox understands, and the outcome of each. */
export const demoCards = [
  { number: "4242 4242 4242 4242", outcome: "approve" },
  { number: "4000 0000 0000 3220", outcome: "challenge" },
  { number: "4000 0000 0000 9995", outcome: "insufficient_funds" },
  { number: "4000 0000 0000 0002", outcome: "do_not_honour" },
  { number: "4000 0000 0000 0069", outcome: "expired_card" },
] as const;

export type DemoOutcome = (typeof demoCards)[number]["outcome"];

type Props = {
  readonly texts: {
    readonly title: string;
    readonly text: string;
    readonly outcomes: Readonly<Record<DemoOutcome, string>>;
  };
};

/** Only in demo mode: what to type on the sandbox's page. */
export function DemoCards({ texts }: Props) {
  return (
    <Disclosure summary={texts.title}>
      <p className="mb-2 text-sm text-muted">{texts.text}</p>
      <dl className="grid gap-1">
        {demoCards.map(({ number, outcome }) => (
          <div key={number} className="flex flex-wrap items-baseline gap-x-4">
            <dt className="fact">
              <bdi>{number}</bdi>
            </dt>
            <dd className="text-sm text-muted">{texts.outcomes[outcome]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
