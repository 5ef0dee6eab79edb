import { getTranslations } from "next-intl/server";
import { AdminNotice } from "@/components/admin/admin-notice";
import { currentStaff, staffLocale } from "@/lib/web/staff-session";

export default async function AdminNotFound() {
  const { locale } = staffLocale((await currentStaff())?.language);
  const texts = await getTranslations({ locale, namespace: "admin.notFound" });
  return (
    <AdminNotice
      title={texts("title")}
      text={texts("text")}
      link={{ href: "/admin", label: texts("home") }}
    />
  );
}
