import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import type { Slip } from "@/lib/quote/slip";
import { type SaySlip, slipView } from "@/lib/quote/slip-view";

const say: SaySlip = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);
const euro = (amount: string) => ({ amount, currency: "EUR" as const });

const slip: Slip = {
  rows: [
    {
      code: "goods",
      amount: euro("48.00"),
      collectedBy: "seller",
      included: false,
      estimate: false,
      certainty: "sourced",
      reasonKey: "goods.inclusive",
      reasonParams: { rate: { kind: "rate", ppm: 190_000 } },
      details: [],
    },
    {
      code: "tax_included",
      amount: euro("7.66"),
      collectedBy: "seller",
      included: true,
      estimate: true,
      certainty: "memory",
      reasonKey: "tax.included",
      reasonParams: {},
      details: [],
    },
  ],
  totalNow: euro("52.90"),
  dueAtDoor: euro("0.00"),
  totalAtDoor: euro("52.90"),
  taxIncluded: euro("7.66"),
  scheme: "eu-union",
  importer: "seller",
  incoterm: "DDP",
  estimate: false,
  notCalculated: [],
  steps: [],
  arrival: { from: localDate("2026-12-01"), to: localDate("2026-12-03") },
  carrier: "harbour",
  validUntil: null,
} as unknown as Slip;

const delivery = {
  carrier: "Harbour",
  service: "Post",
  handover: localDate("2026-11-30"),
  cutOff: "15:00",
};
const input = { slip, say, locale: "de-DE", place: "Deutschland", assumedPlace: false, delivery };

describe("slipView (SH-08)", () => {
  it("words every row: label, amount in the reader's form, reason with its values", () => {
    const [goods, tax] = slipView(input).rows;
    expect(goods).toEqual({
      key: "goods",
      label: "row.goods",
      amount: "48,00\u00a0€",
      reason: 'reason.goods.inclusive {"rate":"19\u00a0%"}',
      estimate: false,
      included: false,
    });
    expect(tax).toMatchObject({ amount: "7,66\u00a0€", estimate: true, included: true });
  });

  it("says that nothing more is due when the total is paid now", () => {
    expect(slipView(input).total).toEqual({
      label: "total",
      amount: "52,90\u00a0€",
      note: "totalNothingMore",
    });
  });

  it("splits the total where something is due at the door", () => {
    const owed = { ...slip, dueAtDoor: euro("10.00"), totalAtDoor: euro("62.90") };
    const { amount, note } = slipView({ ...input, slip: owed }).total;
    expect(amount).toBe("62,90\u00a0€");
    expect(note).toBe('totalSplit {"now":"52,90\u00a0€","door":"10,00\u00a0€"}');
  });

  it("never promises a whole total where border charges are unknown", () => {
    const unknown = {
      ...slip,
      notCalculated: [
        { key: "noTariff" as const, params: { place: { kind: "place" as const, place: "JP" } } },
      ],
    };
    const view = slipView({ ...input, slip: unknown });
    expect(view.total.note).toBe("totalWithoutBorder");
    expect(view.notices).toEqual(['notCalculated.noTariff {"place":"Japan"}']);
  });

  it("gives the dates of arrival with the cut-off, or none", () => {
    const { arrival } = slipView(input);
    expect(arrival?.dates).toContain("1.");
    expect(arrival?.dates).toContain("3. Dez");
    expect(arrival?.note).toContain('"cutOff":"15:00"');
    expect(arrival?.note).toContain("30. November 2026");
    expect(slipView({ ...input, delivery: null }).arrival?.note).toBe("");
    expect(slipView({ ...input, slip: { ...slip, arrival: null } }).arrival).toBeNull();
  });

  it("marks a place that stands in for the shopper's own", () => {
    expect(slipView(input).place).toBe('place {"place":"Deutschland"}');
    expect(slipView({ ...input, assumedPlace: true }).place).toBe('placeEstimate {"place":"Deutschland"}');
  });
});
