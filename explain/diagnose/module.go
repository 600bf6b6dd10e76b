package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// moduleFamily judges what the libraries and cmdlets that sign in say about themselves,
// where nobody else was asked.
func moduleFamily() Family {
	return Family{
		Name: "module",
		Causes: []Entry{
			{"inner-exception-hidden", fact.Text{En: "a cmdlet for signing in shows only the outer exception",
				Ru: "командлет входа показывает только внешнее исключение"}},
			{"module-conflict", fact.Text{En: "two modules in the session load different versions of the sign-in library",
				Ru: "два модуля сеанса загружают разные версии библиотеки входа"}},
			{"credential-skipped", fact.Text{En: "a chain of credentials reports one method that isn't set up, and goes on",
				Ru: "цепочка способов входа сообщает об одном ненастроенном и идёт дальше"}},
			{"developer-tenant", fact.Text{En: "Visual Studio's account isn't of the requested tenant",
				Ru: "учётная запись Visual Studio не из запрошенного тенанта"}},
			{"credentials-missing", fact.Text{En: "none of the methods that a chain of credentials tried is set up",
				Ru: "ни один из способов входа цепочки не настроен"}},
			{"private-key-access", fact.Text{En: "the certificate's private key can't be used here",
				Ru: "закрытый ключ сертификата здесь недоступен"}},
			{"password-flow", fact.Text{En: "a federated user signs in by name and password, and the federation offers no endpoint for that",
				Ru: "федеративный пользователь входит по имени и паролю, а у федерации нет для этого адреса"}},
		},
		Find: moduleCauses,
	}
}

func moduleCauses(c *Case) []Cause {
	if chain := chainCauses(c); len(chain) > 0 {
		return chain
	}
	switch {
	case c.Stated != 0:
		return nil
	case c.isFederationUnnamed():
		return []Cause{federationUnnamed()}
	case !c.isUnexplained():
		return nil
	}
	if !tellsNothing(c.Exchange.Response.Fault.Message) {
		return nil
	}
	name := signInCmdlet(c.received())
	if name == "" {
		return cmdletHidden(c.received())
	}
	found := []Cause{innerHidden(name)}
	if containsAny(c.received(), "-Thumbprint", "-CertificateThumbprint", "-CertificatePath", "-Certificate ") {
		found = append(found, possible("private-key-access",
			Text{en: "The certificate named in the command has no private key that this account can use.",
				ru: "У указанного в команде сертификата нет закрытого ключа, доступного этой учётной записи."},
			Text{},
			Text{en: "Import the PFX, not the .cer, for the account that runs the script, and allow it to read the key (certlm.msc, Manage Private Keys); if that doesn't help, create a new certificate.",
				ru: "Импортируйте PFX, а не .cer, для учётной записи скрипта и разрешите ей читать ключ (certlm.msc, Manage Private Keys); если не помогло, создайте новый сертификат."}).on(OnCue))
	}
	return append(found, possible("module-conflict",
		Text{en: "The module is old, or another one loaded a different version of the sign-in library first.",
			ru: "Модуль стар, или другой раньше загрузил иную версию библиотеки входа."},
		Text{},
		Text{en: "Update the module, open a new session, and connect it before any other module.",
			ru: "Обновите модуль, откройте новый сеанс и подключите его раньше остальных."}).on(OnCue))
}

func innerHidden(cmdlet string) Cause {
	return exceptionHidden(cmdlet,
		Text{en: "The module failed while it signed in, and shows only the outer exception; the inner one has the reason.",
			ru: "Сбой модуля при входе; показано только внешнее исключение, а причина — во вложенном."},
		Text{en: "Run $Error[0].Exception.InnerException | Format-List * -Force (PowerShell 7: Get-Error; Az: Resolve-AzError -Last), and run explain on what it prints.",
			ru: "Выполните $Error[0].Exception.InnerException | Format-List * -Force (PowerShell 7: Get-Error; Az: Resolve-AzError -Last) и передайте вывод сюда."})
}

// exceptionHidden explains a cmdlet that shows only the outer one of its exceptions.
func exceptionHidden(cmdlet string, summary, fix Text) Cause {
	return likely("inner-exception-hidden", summary, textf("%s gives no reason", "%s не называет причины", shown(cmdlet)), fix,
		"wrong-method", "connector-input", "transient-fault")
}

// cmdletHidden explains another cmdlet of Graph that says only that something failed; nil
// if none begins a line.
//
//	Send-MgUserMail : One or more errors occurred.
func cmdletHidden(text string) []Cause {
	for line := range strings.Lines(text) {
		name, _, found := strings.Cut(line, ":")
		name = strings.TrimSpace(name)
		if !found || !strings.Contains(name, "-Mg") || strings.Contains(name, " ") {
			continue
		}
		return []Cause{exceptionHidden(name,
			Text{en: "The cmdlet shows only the outer exception; the inner one has the reason. The call itself may have worked.",
				ru: "Командлет показывает только внешнее исключение, а причина — во вложенном. Сам вызов мог и удаться."},
			Text{en: "Run $Error[0].Exception.InnerException | Format-List * -Force, or the cmdlet with -Debug, and run explain on that. Then update the module: some versions fail so after a success.",
				ru: "Выполните $Error[0].Exception.InnerException | Format-List * -Force или командлет с -Debug и передайте вывод сюда. Затем обновите модуль: некоторые версии падают так и после успеха."})}
	}
	return nil
}

// signInCmdlet returns the cmdlet for signing in that a line of a text begins with;
// empty if there is none.
func signInCmdlet(text string) string {
	for line := range strings.Lines(text) {
		if name, _, ok := catalog.SignInCmdlet(line); ok {
			return name
		}
	}
	return ""
}

// tellsNothing reports whether a message is what .NET says when the reason is in the
// inner exception.
//
//	Exception has been thrown by the target of an invocation.
//	One or more errors occurred.
func tellsNothing(message string) bool {
	message = strings.ToLower(message)
	for _, start := range [...]string{
		"exception has been thrown by the target", "one or more errors occurred", "object reference not set", "system.nullreferenceexception",
		"the type initializer for", "exception of type", "specified method is not supported", "error acquiring token", "value cannot be null",
		"non-static method requires a target", "an error occurred", "unknown error", "unexpected error",
	} {
		rest, found := strings.CutPrefix(message, start)
		if found && !strings.Contains(strings.TrimRight(rest, " .:)"), ": ") && !strings.Contains(rest, "(") { // which the reason follows
			return true
		}
	}
	return false
}

// isFederationUnnamed reports whether the library for Java looked for the endpoint of
// a federation that takes names and passwords, and got an empty one.
//
//	java.net.MalformedURLException: no protocol:
//		at com.microsoft.aad.msal4j.WSTrustRequest.execute(WSTrustRequest.java:65)
func (c *Case) isFederationUnnamed() bool {
	text := c.received()
	return strings.Contains(text, "WSTrustRequest.execute") && containsAny(text, "no protocol:", "SAXParseException", "must be terminated by the matching end-tag")
}

func federationUnnamed() Cause {
	return likely("password-flow",
		Text{en: "The user is federated, and the organization's sign-in service gave the library no WS-Trust endpoint that takes a name and password.",
			ru: "Пользователь федеративный, а служба входа организации не дала библиотеке адреса WS-Trust, который принимает имя и пароль."},
		Text{en: "the failure is in WSTrustRequest.execute", ru: "сбой — в WSTrustRequest.execute"},
		Text{en: "Use a different flow: client credentials for a service, a device code or a browser for a person. Otherwise, enable WS-Trust metadata exchange (MEX) on the identity provider.",
			ru: "Выберите другой способ: client credentials для службы, код устройства или браузер для человека. Либо включите у поставщика удостоверений WS-Trust metadata exchange (MEX)."},
		"url-incomplete", "answer-not-json")
}
