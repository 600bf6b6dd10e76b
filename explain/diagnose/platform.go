package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// platformFamily tells what a device must run for an action.
func platformFamily() Family {
	return Family{
		Name: "platform",
		Causes: []Entry{
			{"platform-unsupported", "the action is not offered for the device's platform"},
			{"client-outdated", "the device's client is older than the action needs"},
		},
		Find: platformCauses,
	}
}

func platformCauses(c *Case) []Cause {
	if platform, ok := c.given("platform"); ok && platform != "" && c.is("OsPlatformNotSupported") {
		return []Cause{certain("platform-unsupported",
			catalog.Text{En: "The action is not offered for the platform of this device.", Ru: "Для платформы этого устройства действие не предусмотрено."},
			textf("the device runs %s", "на устройстве %s", shown(platform)),
			join(catalog.Text{En: "Read osPlatform of the device first: GET /api/machines/{id}. ", Ru: "Сначала прочитайте osPlatform устройства: GET /api/machines/{id}. "},
				platformsOf(c.Operation)))}
	}
	version, ok := c.given("version")
	if !ok || version == "" || !c.is("ClientVersionNotSupported") {
		return nil
	}
	return []Cause{certain("client-outdated",
		catalog.Text{En: "The Defender client on the device is older than the action needs.", Ru: "Клиент Defender на устройстве старее, чем нужно для действия."},
		textf("the action needs version %s or later", "для действия нужна версия %s или новее", shown(version)),
		textf("Update the device, then compare version and agentVersion of GET /api/machines/{id} with %s, number by number: 10.8047 is later than 10.805.",
			"Обновите устройство и сверьте version и agentVersion из GET /api/machines/{id} с %s по числам: 10.8047 новее, чем 10.805.", shown(version)))}
}

// platformsOf says what an operation runs on.
func platformsOf(op catalog.Operation) catalog.Text {
	if len(op.Platforms) == 0 {
		return catalog.Text{En: "Act only on platforms that the operation's page lists.",
			Ru: "Действуйте только на платформах со страницы операции."}
	}
	var en, ru []string
	for _, p := range op.Platforms {
		en, ru = append(en, p.En), append(ru, p.Ru)
	}
	return catalog.Text{En: "The action runs on: " + strings.Join(en, "; ") + ".", Ru: "Действие работает на: " + strings.Join(ru, "; ") + "."}
}
