package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// guardFamily tells what guards an object of Microsoft Graph besides the permission, or
// what else a refusal by the product behind it may mean, by the path that was called.
func guardFamily() Family {
	return Family{
		Name: "guard",
		Causes: []Entry{
			{"group-protected", fact.Text{En: "the group can be assigned to roles, has dynamic membership, or is synced",
				Ru: "группу можно назначать на роли, членство в ней динамическое, или она синхронизируется"}},
			{"user-protected", fact.Text{En: "the user has an administrator role, or the property is a sensitive one",
				Ru: "у пользователя есть роль администратора, или свойство чувствительное"}},
			{"app-not-owned", fact.Text{En: "with …OwnedBy, an app changes only the applications that it owns",
				Ru: "с …OwnedBy приложение меняет только те приложения, которыми владеет"}},
			{"intune-access", fact.Text{En: "Intune says 401 where a DeviceManagement permission, a role, or a license is missing",
				Ru: "Intune отвечает 401, если нет разрешения DeviceManagement, роли или лицензии"}},
			{"app-id-for-object-id", fact.Text{En: "the text passes the client ID where the object ID belongs",
				Ru: "в тексте ID клиента передан туда, где нужен ID объекта"}},
			{"feature-not-set-up", fact.Text{En: "the object of a feature that the tenant hasn't set up",
				Ru: "объект функции, которую в тенанте не настраивали"}},
		},
		Find:     guardCauses,
		RulesOut: guardRulesOut,
	}
}

// guardRulesOut drops the header of advanced queries outside the directory, and the fault
// of the service where the client gave up because it was throttled.
func guardRulesOut(c *Case) []string {
	if c.Service != fact.Graph {
		return nil
	}
	var out []string
	if root := graphRoot(c); root != "" && !c.says("consistencylevel") && !isOfDirectory(root) || c.says(".manage.microsoft.com/") {
		out = append(out, "advanced-query")
	}
	if c.Status >= 400 && c.Status < 500 && c.Status != 401 && c.Status != 403 && strings.Contains(c.path(), "/conditionalaccess/") {
		out = append(out, "conditional-access") // which is what was to be changed, and blocks nothing
	}
	if c.Message.ID == "retries-used-up" && (c.Stated == 429 || c.is("TooManyRequests")) {
		out = append(out, "transient-fault")
	}
	return out
}

// isOfDirectory reports whether what is below a root of Graph is in the directory, which
// alone has advanced queries.
func isOfDirectory(root string) bool {
	switch root {
	case "users", "groups", "devices", "applications", "serviceprincipals", "directoryobjects", "directory", "directoryroles", "administrativeunits", "contacts", "orgcontacts", "me", "oauth2permissiongrants", "rolemanagement":
		return true
	}
	return false
}

// called returns the method and the path of the call in lower case, without version: of
// the URL, or of what a line of source or a cmdlet calls.
func (c *Case) called() (method, path string) {
	if path := pathShown(c.path()); path != "" {
		return c.methodOfCall(), path
	}
	n, ok := c.need()
	if !ok || n.near {
		return "", ""
	}
	method, path, _ = strings.Cut(n.listed, " ")
	return method, strings.ToLower(path)
}

func guardCauses(c *Case) []Cause {
	if c.Service != fact.Graph || c.Foreign != (Foreign{}) {
		return nil
	}
	switch {
	case c.is("Request_ResourceNotFound"):
		return clientIDSent(c)
	case c.Status == 401 && c.isInIntune() && c.isUnexplained():
		return []Cause{intuneUnauthorized(c)}
	case c.is("Authorization_RequestDenied") && len(heldCauses(c)) == 0 && (c.Message.ID == "privileges-insufficient" || c.isUnexplained()):
		return guardOfObject(c)
	case c.isMissingList() && c.isInIntune():
		return []Cause{notSetUp()}
	}
	return nil
}

// clientIDSent finds the name of a client ID where the path takes an object ID: the service
// only says that it has no object with this ID.
//
//	GET /v1.0/servicePrincipals/{appId}
//	GraphServiceClient.ServicePrincipals[appId].GetAsync()
func clientIDSent(c *Case) []Cause {
	text, lower := c.nearby()
	for _, words := range [...]string{
		"serviceprincipals[appid]", "applications[appid]", "serviceprincipals/{appid}", "applications/{appid}", "serviceprincipals/$appid", "applications/$appid",
		"serviceprincipals/{clientid}", "applications/{clientid}", "serviceprincipals[clientid]", "applications[clientid]", "serviceprincipals/$clientid", "applications/$clientid",
		"-serviceprincipalid $appid", "-serviceprincipalid $clientid", "-applicationid $appid", "-applicationid $clientid", "by_service_principal_id(app_id)", "by_service_principal_id(client_id)",
		"by_application_id(app_id)", "by_application_id(client_id)", "byserviceprincipalid(appid)", "byapplicationid(appid)", "byapplicationid(clientid)",
	} {
		if at := strings.Index(lower, words); at >= 0 {
			return []Cause{likely("app-id-for-object-id",
				Text{en: "The request has an application (client) ID or a device ID, but it needs the object ID.",
					ru: "Вместо ID объекта (object ID) передан ID приложения (клиента) или ID устройства."},
				textf("the text has %s", "в тексте есть %s", shown(text[at:at+len(words)])),
				Text{en: "Use the alternate key, /servicePrincipals(appId='…') or /applications(appId='…'), or the object ID; it isn't the Application (client) ID of the portal.",
					ru: "Обратитесь по альтернативному ключу, /servicePrincipals(appId='…') или /applications(appId='…'), либо по ID объекта; это не Application (client) ID с портала."},
				"wrong-id", "being-set-up")}
		}
	}
	return nil
}

// isInIntune reports whether Intune answered, by the path or by its own words.
func (c *Case) isInIntune() bool {
	root := graphRoot(c)
	return root == "devicemanagement" || root == "deviceappmanagement" || strings.Contains(c.path(), "/manageddevices") ||
		c.says("operation id (for customer support)", ".manage.microsoft.com/")
}

// intuneUnauthorized explains a 401 of Intune, to which Graph had handed the call on: the
// token was good enough for Graph.
//
//	GET https://graph.microsoft.com/v1.0/deviceManagement/managedDevices
//	401 {"error":{"code":"Unauthorized","message":"{\"ErrorCode\":\"Unauthorized\",…
func intuneUnauthorized(c *Case) Cause {
	fix := Text{en: "Look in the token's roles (app-only) or scp for the DeviceManagement… permission on the operation's page; with a signed-in user, also check the Intune role and license. If it's there, get a new token.",
		ru: "Найдите в roles (токен приложения) или scp токена разрешение DeviceManagement… со страницы операции; если вошёл пользователь, проверьте и роль и лицензию Intune. Если оно есть, запросите новый токен."}
	if n, ok := c.need(); ok && !n.near && n.application == n.delegated {
		fix = textf("Look for %s in the token's roles (app-only) or scp, and grant it if it's missing; with a signed-in user, also check the Intune role and license. If it's there, get a new token.",
			"Найдите %s в roles (токен приложения) или scp токена и выдайте, если его нет; если вошёл пользователь, проверьте и роль и лицензию Intune. Если оно есть, запросите новый токен.", n.application)
	}
	return possible("intune-access",
		Text{en: "Intune answers 401, not 403, if the token lacks its DeviceManagement permission, or the user lacks a role or license.",
			ru: "Intune отвечает 401, а не 403, если в токене нет разрешения DeviceManagement либо у пользователя нет роли или лицензии."},
		Text{}, fix).on(OnGeneralCode)
}

// guardOfObject says what else can be missing where an object of the directory is changed:
// the answer is the same as without the permission.
//
//	POST https://graph.microsoft.com/v1.0/groups/3f0c…/members/$ref
//	{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}
func guardOfObject(c *Case) []Cause {
	method, path := c.called()
	writes := strings.HasSuffix(path, "/$ref") // which nobody reads
	if !writes && (method == "" || strings.EqualFold(method, "GET")) {
		return nil
	}
	root, below, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(path), "/"), "/")
	if root == "me" || below == "" || strings.HasPrefix(below, "$") {
		return nil
	}
	switch root {
	case "groups":
		return []Cause{guarded("group-protected",
			Text{en: "The permission isn't enough for this group: it can be assigned to roles, its membership is dynamic, or it's synced from Active Directory.",
				ru: "Для этой группы разрешения мало: её можно назначать на роли, членство в ней динамическое, или она синхронизируется из Active Directory."},
			Text{en: "Read isAssignableToRole, groupTypes, and onPremisesSyncEnabled of the group. A role-assignable group takes RoleManagement.ReadWrite.Directory besides; members of a dynamic or synced group can't be changed through Graph.",
				ru: "Прочитайте isAssignableToRole, groupTypes и onPremisesSyncEnabled группы. Для группы с назначением на роли нужно ещё RoleManagement.ReadWrite.Directory; состав динамической или синхронизируемой группы через Graph не меняется."})}
	case "users":
		if c.changesPerson() {
			return []Cause{guarded("user-protected",
				Text{en: "The permission isn't enough for this user, who has or had an administrator role, or for this property: phone numbers, other mail addresses, password, or a blocked account.",
					ru: "Разрешения мало для этого пользователя (у него есть или была роль администратора) или для этого свойства: телефоны, другие адреса почты, пароль, блокировка."},
				Text{en: "Try a user without any role. If that works, assign the caller (the app, or its signed-in user) User Administrator, and Privileged Authentication Administrator for administrators.",
					ru: "Попробуйте на пользователе без ролей. Если получится, назначьте вызывающему (приложению или вошедшему пользователю) User Administrator, а для администраторов — Privileged Authentication Administrator."})}
		}
	case "applications", "serviceprincipals":
		if !strings.Contains(below, "approleassign") {
			return []Cause{guarded("app-not-owned",
				Text{en: "With Application.ReadWrite.OwnedBy, or as a user without a role, the caller can change only applications that it owns.",
					ru: "С Application.ReadWrite.OwnedBy, а также без роли, вызывающий может менять только приложения, которыми владеет."},
				Text{en: "Add the caller as an owner of the application and of its service principal, or use Application.ReadWrite.All; a user can have Cloud Application Administrator.",
					ru: "Сделайте вызывающего владельцем приложения и его субъекта-службы либо возьмите Application.ReadWrite.All; пользователю подойдёт Cloud Application Administrator."})}
		}
	}
	return nil
}

// guarded makes a cause to which the path points, and nothing that the service says.
func guarded(id string, summary, fix Text) Cause {
	return possible(id, summary, Text{}, fix).on(OnMessage)
}

// notSetUp explains that Intune has nothing under a path without an ID: a setting that
// nobody made.
//
//	GET https://graph.microsoft.com/beta/deviceManagement/applePushNotificationCertificate
//	{"error":{"code":"ResourceNotFound",…
func notSetUp() Cause {
	return perhaps("feature-not-set-up",
		Text{en: "The tenant hasn't set up this feature, so its object doesn't exist: no Apple push certificate, no enrollment token, no connector.",
			ru: "Функцию в тенанте не настраивали, и её объекта нет: нет сертификата Apple push, токена регистрации, соединителя."},
		Text{en: "Treat this 404 as \"not set up\". If the Intune admin center shows it, compare the path with its page: parts of beta are withdrawn, and old modules still call them.",
			ru: "Считайте этот 404 ответом «не настроено». Если в центре администрирования Intune объект есть, сверьте путь со страницей операции: части beta убирают, а старые модули ещё их вызывают."})
}
