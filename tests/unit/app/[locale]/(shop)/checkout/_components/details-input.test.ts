import { describe, expect, it } from "vitest";
import { rightDetails, typedDetails } from "@/app/[locale]/(shop)/checkout/_components/details-input";

const german = { name: "Erika Mustermann", line1: "Heidestraße 17", postcode: "56068", city: "Koblenz" };

const problems = (input: unknown) => {
  const parsed = rightDetails.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join("."), message]);
};

describe("details of the checkout", () => {
  it("SH-21 takes a right address of the page's market", () => {
    expect(problems({ locale: "de-DE", email: "erika@example.com", address: german })).toEqual([]);
  });

  it("SH-24 names every wrong field by its code, the mail first", () => {
    expect(
      problems({ locale: "de-DE", email: "erika@", address: { ...german, city: "", postcode: "123" } }),
    ).toEqual([
      ["email", "checkout_email_invalid"],
      ["address.postcode", "address_postcode_invalid"],
      ["address.city", "address_field_required"],
    ]);
  });

  it("SH-22 takes a phone in any writing where the carrier needs one, and refuses none at all", () => {
    const japanese = {
      name: "山田花子",
      nameKana: "ヤマダ ハナコ",
      postcode: "154-0023",
      subdivision: "13",
      city: "世田谷区",
      line1: "若林1-2-3",
    };
    for (const phone of ["090-1234-5678", "09012345678", "+81 90 1234 5678", "０９０-１２３４-５６７８"]) {
      expect(problems({ locale: "ja-JP", email: "h@example.jp", address: { ...japanese, phone } })).toEqual(
        [],
      );
    }
    expect(problems({ locale: "ja-JP", email: "h@example.jp", address: japanese })).toEqual([
      ["address.phone", "address_field_required"],
    ]);
  });

  it("SH-25 keeps what is typed so far, right or wrong", () => {
    const typed = { locale: "en-US", email: "half@", address: { postcode: "9" } };
    expect(typedDetails.parse(typed)).toEqual(typed);
    expect(typedDetails.parse({ locale: "en-US" })).toEqual({ locale: "en-US" });
  });
});
