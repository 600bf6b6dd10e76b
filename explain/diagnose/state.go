package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// stateFamily tells which state of an object is in the way, and which
// request shows it.
func stateFamily() Family {
	return Family{
		Name: "state",
		Causes: []Entry{
			{"action-pending", fact.Text{En: "an action of this kind is already running on the device",
				Ru: "на устройстве уже выполняется действие этого вида"}},
			{"action-finished", fact.Text{En: "the action has ended and can't be canceled",
				Ru: "действие завершено, отменить его нельзя"}},
			{"already-done", fact.Text{En: "the device is already in the requested state",
				Ru: "устройство уже в запрошенном состоянии"}},
			{"package-not-ready", fact.Text{En: "the action that creates the file hasn't finished",
				Ru: "действие, которое создаёт файл, ещё не завершено"}},
		},
		Find: stateCauses,
	}
}

func stateCauses(c *Case) []Cause {
	switch {
	case c.Message.ID == "action-not-cancellable":
		return actionFinished(c)
	case c.is("ActiveRequestAlreadyExists"), c.says("action is already in progress"):
		return []Cause{actionPending(c)}
	case c.says("already isolated", "already released", "not isolated", "already cancelled", "already canceled", "already resolved"):
		return []Cause{alreadyDone(c)}
	case c.Status == 404 && strings.HasSuffix(c.path(), "/getpackageuri"):
		return []Cause{likely("package-not-ready",
			Text{en: "The package exists only after the action that collects it succeeds.",
				ru: "Пакет появляется, только когда собирающее его действие успешно завершится."},
			Text{en: "getPackageUri was called", ru: "вызван getPackageUri"},
			seeAction(c), "wrong-path")}
	}
	return nil
}

func actionPending(c *Case) Cause {
	evidence := Text{en: "the service says that an action is in progress", ru: "служба сообщает, что действие уже выполняется"}
	fix := Text{en: "Check GET /api/machineactions?$filter=machineId eq '…' and status eq 'Pending'; wait until it ends, or cancel it.",
		ru: "Посмотрите GET /api/machineactions?$filter=machineId eq '…' and status eq 'Pending'; дождитесь завершения или отмените."}
	collection, id, _ := pathID(c.Exchange.Request.URL)
	if strings.EqualFold(collection, "machines") && kindOf(id) == machineID {
		evidence = join(evidence, textf(" on %s", " на %s", id))
		fix = textf("Check GET /api/machineactions?$filter=machineId eq '%s'; wait until the action ends, or cancel it with POST /api/machineactions/{id}/cancel.",
			"Посмотрите GET /api/machineactions?$filter=machineId eq '%s'; дождитесь завершения действия или отмените его: POST /api/machineactions/{id}/cancel.", id)
	}
	return certain("action-pending",
		Text{en: "An action on this device hasn't finished, possibly from an earlier send of this request.",
			ru: "Действие на этом устройстве ещё не завершено — возможно, от прошлой отправки запроса."},
		evidence, fix, "state-conflict", "malformed-request", "query-rejected")
}

func actionFinished(c *Case) []Cause {
	status, _ := c.given("status")
	if status == "" || strings.EqualFold(status, "Pending") || strings.EqualFold(status, "InProgress") {
		return nil
	}
	return []Cause{certain("action-finished",
		Text{en: "The action has already ended; you can cancel only actions that are pending or in progress.",
			ru: "Действие уже завершено; отменить можно только ожидающее или выполняемое."},
		textf("its status is %s", "его состояние — %s", shown(status)),
		seeAction(c), "state-conflict", "malformed-request", "query-rejected")}
}

func alreadyDone(c *Case) Cause {
	return likely("already-done",
		Text{en: "The object is already in the requested state, or isn't in the state that the action ends.",
			ru: "Объект уже в нужном состоянии или не в том, которое действие завершает."},
		Text{en: "the service names the current state", ru: "служба называет текущее состояние"},
		seeAction(c), "malformed-request", "query-rejected")
}

// seeAction tells how to look an action up, by its ID where the input has it.
func seeAction(c *Case) Text {
	id, _ := c.given("id")
	if collection, inPath, _ := pathID(c.Exchange.Request.URL); strings.EqualFold(collection, "machineactions") {
		id = inPath
	}
	if !catalog.IsGUID(id) {
		return Text{en: "Find the action under GET /api/machineactions and go by its status.",
			ru: "Найдите действие через GET /api/machineactions и действуйте по его состоянию."}
	}
	return textf("Find the action with GET /api/machineactions/%s, and go by its status.",
		"Посмотрите действие: GET /api/machineactions/%s — и действуйте по его состоянию.", id)
}
