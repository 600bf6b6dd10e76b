package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// tenantFamily tells what the tenant lacks: a switch, a plan, a set-up. A new
// token or permission helps with none of them.
func tenantFamily() Family {
	return Family{
		Name: "tenant",
		Causes: []Entry{
			{"tenant-not-active", fact.Text{En: "Defender for Endpoint isn't active in the tenant",
				Ru: "Defender for Endpoint в тенанте не активен"}},
			{"tvm-not-licensed", fact.Text{En: "the tenant has no license for vulnerability management",
				Ru: "у тенанта нет лицензии на управление уязвимостями"}},
			{"tenant-not-provisioned", fact.Text{En: "the tenant isn't set up in Defender",
				Ru: "тенант не настроен в Defender"}},
			{"product-not-onboarded", fact.Text{En: "the product that the request goes to isn't set up in the tenant",
				Ru: "продукт, к которому обращён запрос, в тенанте не настроен"}},
			{"feature-off", fact.Text{En: "the feature is turned off in the portal",
				Ru: "функция выключена на портале"}},
			{"automation-level", fact.Text{En: "the device's group has no automation level",
				Ru: "у группы устройства нет уровня автоматизации"}},
			{"device-group", fact.Text{En: "the device belongs to a group that the caller can't access",
				Ru: "устройство относится к группе, недоступной вызывающему"}},
		},
		Find: tenantCauses,
	}
}

// tokenDisproved lists what the catalog suspects of a 401 or 403 in general.
func tokenDisproved() []string {
	return []string{"token-expired", "token-audience", "token-header", "permission-missing", "permission-type",
		"token-before-consent", "user-role", "tenant-state"}
}

func tenantCauses(c *Case) []Cause {
	if c.Status != 401 && c.Status != 403 && !c.is("Unauthorized", "Forbidden", "DisabledFeature", "DisallowedOperation") {
		return nil
	}
	switch {
	case c.says("account mode is inactive"):
		disproved := tokenDisproved()
		if CalledHost(&c.Exchange) == "api.security.microsoft.com" { // which is what such a tenant should call
			disproved = append(disproved, "xdr-only-tenant")
		}
		return []Cause{certain("tenant-not-active",
			Text{en: "Defender for Endpoint isn't active in this tenant; the token isn't the problem.",
				ru: "Defender for Endpoint в этом тенанте не активен; токен ни при чём."},
			reason("Account mode is inactive"),
			Text{en: "Check the license of Defender for Endpoint, and open Endpoints in the portal once as an administrator; the first activation can take up to a day.",
				ru: "Проверьте лицензию Defender for Endpoint и один раз откройте Endpoints на портале администратором; первая активация занимает до суток."},
			disproved...)}
	case c.says("no tvm license"):
		return []Cause{certain("tvm-not-licensed",
			Text{en: "The tenant has no license for Defender Vulnerability Management; the token isn't the problem.",
				ru: "В тенанте нет лицензии Defender Vulnerability Management; токен ни при чём."},
			reason("No Tvm license"),
			Text{en: "Assign Defender for Endpoint Plan 2 or Defender Vulnerability Management, or skip these operations.",
				ru: "Назначьте Defender for Endpoint Plan 2 или Defender Vulnerability Management либо не вызывайте эти операции."},
			append(tokenDisproved(), "licence-missing")...)}
	case c.says("account is not provisioned"):
		return []Cause{certain("tenant-not-provisioned",
			Text{en: "The tenant isn't set up in Defender.", ru: "Тенант не подготовлен в Defender."},
			reason("Account is not provisioned"),
			Text{en: "Have an administrator with a license open security.microsoft.com once, then wait for the setup to finish.",
				ru: "Пусть администратор с лицензией откроет security.microsoft.com, затем дождитесь конца подготовки."},
			tokenDisproved()...)}
	case c.says("not onboarded to"):
		product, _ := c.given("product")
		return []Cause{certain("product-not-onboarded",
			Text{en: "The product that this request goes to isn't set up in this tenant.", ru: "Продукт, к которому обращён запрос, в этом тенанте не подключён."},
			textf("the tenant isn't onboarded to %s", "тенант не подключён к %s", shown(product)),
			Text{en: "Set up the product in the portal, or skip its operations.",
				ru: "Подключите продукт на портале или не вызывайте его операции."},
			tokenDisproved()...)}
	case c.says("no automation level"):
		return []Cause{certain("automation-level",
			Text{en: "The device's group has no automation level, so the action is refused.",
				ru: "У группы устройства нет уровня автоматизации, поэтому действие отклонено."},
			reason("no automation level"),
			Text{en: "In the portal: Settings, Endpoints, Device groups; give the group at least the lowest remediation level.",
				ru: "На портале: Settings, Endpoints, Device groups; задайте группе хотя бы низший уровень исправления."},
			"policy-forbids")}
	case c.is("DisabledFeature"), c.says("tenant feature isn't enabled", "tenant feature is not enabled"):
		return featureOff(c)
	case c.says("device group", "machine group", "rbac group"):
		return []Cause{likely("device-group",
			Text{en: "The object belongs to a device group that the caller can't access.",
				ru: "Объект относится к группе устройств, недоступной вызывающему."},
			Text{en: "the message mentions a group", ru: "в сообщении говорится о группе"},
			Text{en: "Give the caller's role access to the group: Settings, Endpoints, Device groups.",
				ru: "Дайте роли вызывающего доступ к группе: Settings, Endpoints, Device groups."})}
	}
	return nil
}

// reason quotes the words by which the service gives a reason.
func reason(words string) Text {
	return textf("the service gives the reason: %s", "причина от службы: %s", words)
}

// featureOff names the switch of the feature that the request needs.
func featureOff(c *Case) []Cause {
	if !strings.HasSuffix(c.path(), "/runliveresponse") && !strings.Contains(c.path(), "/libraryfiles") {
		return nil
	}
	return []Cause{likely("feature-off",
		Text{en: "Live response is turned off in the portal, as it is by default.",
			ru: "Live response на портале выключен, как и по умолчанию."},
		textf("%s requires live response", "для %s нужен live response", c.path()),
		Text{en: "security.microsoft.com, Settings, Endpoints, Advanced features: turn on Live Response; for servers, Live Response for Servers; for unsigned scripts, the switch for unsigned scripts.",
			ru: "security.microsoft.com, Settings, Endpoints, Advanced features: включите Live Response; для серверов — Live Response for Servers; для неподписанных скриптов — соответствующий переключатель."},
		"api-not-released")}
}
