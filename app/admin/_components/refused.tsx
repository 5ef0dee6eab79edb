import { getTranslations } from "next-intl/server";
import { AdminNotice } from "@/components/admin/admin-notice";
import type { Locale } from "@/lib/i18n/locale";

type Props = { readonly locale: Locale; readonly code: "not_allowed" | "mail_not_kept" | "mailbox_closed" };

/** Says why a page shows nothing. */
export async function Refused({ locale, code }: Props) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin" });
  if (code === "mailbox_closed") {
    return <AdminNotice title={texts("mailbox.closed.title")} text={texts("mailbox.closed.text")} />;
  }
  if (code === "mail_not_kept") {
    const link = { href: "/admin/mailbox", label: texts("mailbox.back") };
    return <AdminNotice title={texts("mailbox.missing")} text={texts("mailbox.lede")} link={link} />;
  }
  return <AdminNotice title={texts("refused.title")} text={texts("refused.text")} />;
}
