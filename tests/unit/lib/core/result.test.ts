import { describe, expect, expectTypeOf, it } from "vitest";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";

describe("Result", () => {
  it("carries a value or a coded error", () => {
    const parse = (text: string): Result<number, AppError<"not-a-number">> =>
      /^\d+$/.test(text)
        ? ok(Number(text))
        : err(appError("not-a-number", { field: "quantity", params: { text } }));
    expect(parse("3")).toEqual({ ok: true, value: 3 });
    expect(parse("x")).toEqual({
      ok: false,
      error: { code: "not-a-number", field: "quantity", params: { text: "x" } },
    });
  });

  it("keeps the code in the type", () => {
    expectTypeOf(appError("sold-out")).toEqualTypeOf<AppError<"sold-out">>();
    // @ts-expect-error a value is read only after asking whether it is there
    expect((ok(1) as Result<number, string>).value).toBe(1);
  });
});
