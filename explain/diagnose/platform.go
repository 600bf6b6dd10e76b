package diagnose

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
)

// platformFamily tells what a device must run for an action.
func platformFamily() Family {
	return Family{
		Name: "platform",
		Causes: []Entry{
			{"platform-unsupported", fact.Text{En: "the action isn't available for the device's platform",
				Ru: "действие недоступно для платформы устройства"}},
			{"client-outdated", fact.Text{En: "the device's client is older than the action requires",
				Ru: "клиент на устройстве старее, чем требует действие"}},
		},
		Find: platformCauses,
	}
}

func platformCauses(c *Case) []Cause {
	if platform, ok := c.given("platform"); ok && platform != "" && c.is("OsPlatformNotSupported") {
		return []Cause{certain("platform-unsupported",
			Text{en: "The action isn't available for this device's platform.", ru: "Для платформы этого устройства действие не предусмотрено."},
			textf("the device runs %s", "на устройстве %s", shown(platform)),
			join(Text{en: "First read the device's osPlatform: GET /api/machines/{id}. ", ru: "Сначала прочитайте osPlatform устройства: GET /api/machines/{id}. "},
				platformsOf(c.Operation)))}
	}
	if c.Service == fact.Graph && c.Status == 400 && graph.IsBodilessAction(c.path()) && c.isUnexplained() {
		return []Cause{actionUnsupported()}
	}
	version, ok := c.given("version")
	if !ok || version == "" || !c.is("ClientVersionNotSupported") {
		return nil
	}
	return []Cause{certain("client-outdated",
		Text{en: "The Defender client on the device is older than the action requires.", ru: "Клиент Defender на устройстве старее, чем нужно для действия."},
		textf("the action needs version %s or later", "для действия нужна версия %s или новее", shown(version)),
		textf("Update the device, then compare version and agentVersion from GET /api/machines/{id} with %s, number by number: 10.8047 is later than 10.805.",
			"Обновите устройство и сверьте version и agentVersion из GET /api/machines/{id} с %s по числам: 10.8047 новее, чем 10.805.", shown(version)))}
}

// platformsOf says what an operation runs on.
func platformsOf(op fact.Operation) Text {
	if len(op.Platforms) == 0 {
		return Text{en: "Use the action only on the platforms listed on the operation's page.",
			ru: "Используйте действие только на платформах со страницы операции."}
	}
	return textf("The action runs on: %s.", "Действие работает на: %s.", catalogued(fact.Join(op.Platforms, "; ")))
}
