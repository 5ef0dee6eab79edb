import type { Page } from "@playwright/test";

/** Changes what a form will send, past everything that the page allows. */
export async function forge(page: Page, name: string, value: string): Promise<void> {
  // Before React has taken a form over, it would put its own value back.
  await page.waitForFunction(
    (field) =>
      [...document.querySelectorAll(`main [name="${field}"]`)].every((input) =>
        Object.keys(input).some((key) => key.startsWith("__reactProps")),
      ),
    name,
  );
  await page.evaluate(
    ([field, forged]) => {
      const found = document.querySelectorAll<HTMLInputElement>(`main [name="${field}"]`);
      if (found.length === 0) throw new Error(`no field ${field}`);
      for (const input of found) {
        if (input.form !== null) input.form.noValidate = true;
        if (input.type === "radio") {
          if (input.checked) input.value = forged ?? "";
          continue;
        }
        if (input.type === "number" || input.type === "email") input.type = "text";
        input.removeAttribute("maxlength");
        input.value = forged ?? "";
      }
    },
    [name, value],
  );
}
