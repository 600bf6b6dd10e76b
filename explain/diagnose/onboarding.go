package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// onboardingFamily explains the script that onboards a Windows device to Defender for
// Endpoint, by the number that it prints and logs as the event of WDATPOnboarding.
//
//	[Error Id: 15, Error Level: 1] Unable to start Microsoft Defender for Endpoint Service. Error message: System error 577 has occurred.
//	Error: Insufficient privileges. Error Level: 65
func onboardingFamily() Family {
	return Family{
		Name: "onboarding",
		Causes: []Entry{
			{"onboarding-registry", fact.Text{En: "the onboarding script can't write to the registry",
				Ru: "скрипт подключения не может записать в реестр"}},
			{"onboarding-antivirus", fact.Text{En: "a policy turns off the antivirus whose driver the sensor needs",
				Ru: "политика отключает антивирус, драйвер которого нужен датчику"}},
			{"onboarding-service", fact.Text{En: "the sensor's service didn't start or didn't onboard",
				Ru: "служба датчика не запустилась или не подключилась"}},
			{"onboarding-not-elevated", fact.Text{En: "the onboarding script didn't run as an administrator",
				Ru: "скрипт подключения запущен не от администратора"}},
			{"onboarding-other-tenant", fact.Text{En: "the offboarding script is of another organization",
				Ru: "скрипт отключения от другой организации"}},
		},
		Find: onboardingCauses,
	}
}

// onboardingCauses leaves nothing of what a refusal means to an API: a script failed.
func onboardingCauses(c *Case) []Cause {
	causes := onboardingFailure(c)
	for i := range causes {
		causes[i].Disproves = append(refusalSuspicions(), "other-program")
	}
	return causes
}

func onboardingFailure(c *Case) []Cause {
	id, text := c.onboardingID()
	if id == "" {
		return nil
	}
	evidence := textf("the onboarding script's error is %s", "ошибка скрипта подключения — %s", id)
	switch id {
	case "5", "10":
		return []Cause{likely("onboarding-registry",
			Text{en: "The onboarding script isn't allowed to change the registry key of Defender for Endpoint.",
				ru: "Скрипту подключения нельзя менять раздел реестра Defender for Endpoint."},
			evidence,
			Text{en: `Run the script from an elevated command prompt, and check the permissions of HKLM\SOFTWARE\Policies\Microsoft\Windows Advanced Threat Protection.`,
				ru: `Запустите скрипт из командной строки администратора и проверьте права на HKLM\SOFTWARE\Policies\Microsoft\Windows Advanced Threat Protection.`})}
	case "15":
		if containsAny(text, "error 577", "error 1058") {
			return []Cause{likely("onboarding-antivirus",
				Text{en: "Microsoft Defender Antivirus is turned off by a policy or another product, so the driver that protects the sensor can't load.",
					ru: "Microsoft Defender Antivirus отключён политикой или другим продуктом, и драйвер, защищающий датчик, не загружается."},
				evidence,
				Text{en: "Remove DisableAntiSpyware and DisableAntiVirus from the policies, turn Microsoft Defender Antivirus on (passive mode is enough), restart, and run the script again.",
					ru: "Уберите из политик DisableAntiSpyware и DisableAntiVirus, включите Microsoft Defender Antivirus (достаточно пассивного режима), перезагрузите устройство и повторите скрипт."})}
		}
		return []Cause{onboardingService(evidence,
			Text{en: "Run sc query sense: wait if it's pending, restart the device, and run the script again as an administrator. If the service doesn't exist, install the SENSE client feature (Windows 11 24H2, Server 2025).",
				ru: "Выполните sc query sense: если состояние переходное, подождите, перезагрузите устройство и повторите скрипт от администратора. Если службы нет, установите компонент SENSE Client (Windows 11 24H2, Server 2025)."})}
	case "30", "35", "40":
		return []Cause{onboardingService(evidence,
			Text{en: "Look at the events of Applications and Services Logs, Microsoft, Windows, SENSE, Operational (5 and 15 mean that the device can't reach the cloud service), then run the script again.",
				ru: "Посмотрите события Applications and Services Logs, Microsoft, Windows, SENSE, Operational (5 и 15: устройство не достигает облачной службы), затем повторите скрипт."})}
	case "65":
		return []Cause{likely("onboarding-not-elevated",
			Text{en: "The script wasn't run with administrator rights.", ru: "Скрипт запущен без прав администратора."},
			evidence,
			Text{en: "Run the script from an elevated command prompt (Run as administrator), or deploy it as SYSTEM.",
				ru: "Запустите скрипт из командной строки администратора (Run as administrator) или разверните его от SYSTEM."})}
	case "70":
		return []Cause{likely("onboarding-other-tenant",
			Text{en: "The offboarding script belongs to a different organization than the device.",
				ru: "Скрипт отключения не той организации, к которой подключено устройство."},
			evidence,
			Text{en: "Download the offboarding script from the portal of the organization that the device is onboarded to; it's valid for seven days.",
				ru: "Скачайте скрипт отключения на портале той организации, к которой подключено устройство; он действует семь дней."})}
	}
	return nil
}

func onboardingService(evidence, fix Text) Cause {
	return likely("onboarding-service",
		Text{en: "The sensor's service (SENSE) didn't start, or didn't finish onboarding in time.",
			ru: "Служба датчика (SENSE) не запустилась или не завершила подключение вовремя."},
		evidence, fix)
}

// onboardingID returns the number of the error of the onboarding script, and the text around it in lower case;
// "" if the text isn't of that script.
func (c *Case) onboardingID() (id, text string) {
	_, text = c.nearby()
	if !containsAny(text, "[error id: ", "onboarding process", "wdatponboarding") {
		return "", ""
	}
	for _, label := range [...]string{"[error id: ", "error level: "} {
		_, rest, found := strings.Cut(text, label)
		if end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' }); found && end != 0 {
			if end < 0 {
				end = len(rest)
			}
			return rest[:end], text
		}
	}
	return "", ""
}
