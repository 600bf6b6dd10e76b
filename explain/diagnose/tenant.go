package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// tenantFamily tells what the tenant lacks: a switch, a plan, a set-up. A new
// token or permission helps with none of them.
func tenantFamily() Family {
	return Family{
		Name: "tenant",
		Causes: []Entry{
			{"tenant-not-active", "Defender for Endpoint is not active in the tenant"},
			{"tvm-not-licensed", "the tenant has no licence for vulnerability management"},
			{"tenant-not-provisioned", "the tenant has not been set up in Defender"},
			{"product-not-onboarded", "the product behind the request is not set up in the tenant"},
			{"feature-off", "the feature is switched off in the portal"},
			{"automation-level", "the device's group has no automation level"},
			{"device-group", "the device belongs to a group that the caller cannot reach"},
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
		return []Cause{certain("tenant-not-active",
			catalog.Text{En: "Defender for Endpoint is not active in this tenant; the token is not at fault.",
				Ru: "Defender for Endpoint в этом тенанте не активен; токен ни при чём."},
			reason("Account mode is inactive"),
			catalog.Text{En: "Check the licence and open the portal once; the first activation can take up to a day. A tenant with Defender XDR only uses api.security.microsoft.com or Graph.",
				Ru: "Проверьте лицензию и откройте портал; первая активация занимает до суток. Тенанту только с Defender XDR нужен api.security.microsoft.com или Graph."},
			tokenDisproved()...)}
	case c.says("no tvm license"):
		return []Cause{certain("tvm-not-licensed",
			catalog.Text{En: "The tenant has no licence for Defender Vulnerability Management; the token is not at fault.",
				Ru: "В тенанте нет лицензии Defender Vulnerability Management; токен ни при чём."},
			reason("No Tvm license"),
			catalog.Text{En: "Assign Defender for Endpoint Plan 2 or Defender Vulnerability Management, or leave these operations out.",
				Ru: "Назначьте Defender for Endpoint Plan 2 или Defender Vulnerability Management либо не вызывайте эти операции."},
			append(tokenDisproved(), "licence-missing")...)}
	case c.says("account is not provisioned"):
		return []Cause{certain("tenant-not-provisioned",
			catalog.Text{En: "The tenant has not been set up in Defender.", Ru: "Тенант не подготовлен в Defender."},
			reason("Account is not provisioned"),
			catalog.Text{En: "Have an administrator with a licence open security.microsoft.com once, then wait for the set-up to end.",
				Ru: "Пусть администратор с лицензией откроет security.microsoft.com, затем дождитесь конца подготовки."},
			tokenDisproved()...)}
	case c.says("not onboarded to"):
		product, _ := c.given("product")
		return []Cause{certain("product-not-onboarded",
			catalog.Text{En: "The product behind the request is not set up in this tenant.", Ru: "Продукт, к которому обращён запрос, в этом тенанте не подключён."},
			textf("the tenant is not onboarded to %s", "тенант не подключён к %s", shown(product)),
			catalog.Text{En: "Set the product up in the portal, or leave its operations out.",
				Ru: "Подключите продукт на портале или не вызывайте его операции."},
			tokenDisproved()...)}
	case c.says("no automation level"):
		return []Cause{certain("automation-level",
			catalog.Text{En: "The device's group has no automation level, so the action is refused.",
				Ru: "У группы устройства нет уровня автоматизации, поэтому действие отклонено."},
			reason("no automation level"),
			catalog.Text{En: "In the portal: Settings, Endpoints, Device groups; give the group at least the lowest remediation level.",
				Ru: "На портале: Settings, Endpoints, Device groups; задайте группе хотя бы низший уровень исправления."},
			"policy-forbids")}
	case c.is("DisabledFeature"), c.says("tenant feature isn't enabled", "tenant feature is not enabled"):
		return featureOff(c)
	case c.says("device group", "machine group", "rbac group"):
		return []Cause{likely("device-group",
			catalog.Text{En: "The object belongs to a device group that the caller cannot reach.",
				Ru: "Объект относится к группе устройств, недоступной вызывающему."},
			catalog.Text{En: "the message speaks of a group", Ru: "в сообщении говорится о группе"},
			catalog.Text{En: "Give the caller's role access to the group: Settings, Endpoints, Device groups.",
				Ru: "Дайте роли вызывающего доступ к группе: Settings, Endpoints, Device groups."})}
	}
	return nil
}

// reason quotes the words by which the service gives a reason.
func reason(words string) catalog.Text {
	return textf("the service gives the reason: %s", "причина от службы: %s", words)
}

// featureOff names the switch of the feature that the request needs.
func featureOff(c *Case) []Cause {
	if !strings.HasSuffix(c.path(), "/runliveresponse") && !strings.Contains(c.path(), "/libraryfiles") {
		return nil
	}
	return []Cause{likely("feature-off",
		catalog.Text{En: "Live response is switched off in the portal, as it is by default.",
			Ru: "Live response на портале выключен, как и по умолчанию."},
		textf("%s needs live response", "для %s нужен live response", c.path()),
		catalog.Text{En: "security.microsoft.com, Settings, Endpoints, Advanced features: turn on Live Response; for servers Live Response for Servers; for scripts without signature the switch for unsigned scripts.",
			Ru: "security.microsoft.com, Settings, Endpoints, Advanced features: включите Live Response; для серверов — Live Response for Servers; для неподписанных скриптов — соответствующий переключатель."},
		"api-not-released")}
}
