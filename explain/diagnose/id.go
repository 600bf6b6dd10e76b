package diagnose

import (
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// idFamily judges what was sent as the ID of an object.
func idFamily() Family {
	return Family{
		Name: "id",
		Causes: []Entry{
			{"id-empty", fact.Text{En: "no ID was sent",
				Ru: "ID не отправлен"}},
			{"id-whitespace", fact.Text{En: "the ID has extra white space or an invisible character",
				Ru: "в ID лишний пробел или невидимый символ"}},
			{"id-quoted", fact.Text{En: "quotes were sent as part of the ID",
				Ru: "вместе с ID отправлены кавычки"}},
			{"id-malformed", fact.Text{En: "the ID has the wrong length or a wrong character",
				Ru: "у ID неверная длина или в нём неверный символ"}},
			{"machine-name", fact.Text{En: "a device name was sent instead of an ID",
				Ru: "вместо ID отправлено имя устройства"}},
			{"device-not-in-tenant", fact.Text{En: "the tenant may have no device with that name",
				Ru: "возможно, устройства с таким именем в тенанте нет"}},
			{"wrong-kind-of-id", fact.Text{En: "the ID belongs to a different kind of object",
				Ru: "это ID объекта другого вида"}},
		},
		Find:     idCauses,
		RulesOut: idRulesOut,
	}
}

// An idKind is a kind of ID that can be told by its form.
type idKind string

const (
	machineID     idKind = "machine"
	guid          idKind = "guid"
	alertID       idKind = "alert"
	numberID      idKind = "number"
	vulnerability idKind = "vulnerability"
	softwareID    idKind = "software"
	mailAddress   idKind = "mail"
	fileHash      idKind = "hash"
	userName      idKind = "user"
	hexDigits     idKind = "hex"
	deviceName    idKind = "name"
	unknownID     idKind = ""
)

// kindOf tells an ID by its form.
func kindOf(value string) idKind {
	if len(value) == 40 && catalog.IsHex(value) {
		return machineID // a SHA-1 looks the same
	}
	lower := strings.ToLower(value)
	switch {
	case catalog.IsGUID(value):
		return guid
	case isNumber(value):
		return numberID
	case isAlertID(lower):
		return alertID
	case strings.HasPrefix(lower, "cve-"):
		return vulnerability
	case strings.Contains(value, "-_-"):
		return softwareID
	case catalog.IsHex(value) && (len(value) == 32 || len(value) == 64):
		return fileHash
	case catalog.IsHex(value) && len(value) >= 20:
		return hexDigits
	case isMail(value):
		return mailAddress
	case isHostName(value):
		return deviceName
	}
	return unknownID
}

func isMail(value string) bool {
	user, host, ok := strings.Cut(value, "@")
	return ok && user != "" && isHostName(host)
}

func isNumber(value string) bool { return value != "" && strings.Trim(value, "0123456789") == "" }

// isAlertID reports whether a value looks like da637472900382838869_1364969609;
// some sources of alerts put another prefix or none, and the second number
// may be negative.
func isAlertID(value string) bool {
	left, right, ok := strings.Cut(value, "_")
	left = strings.TrimLeft(left, "abcdefghijklmnopqrstuvwxyz")
	return ok && len(left) >= 15 && isNumber(left) && isNumber(strings.TrimPrefix(right, "-"))
}

func idCauses(c *Case) []Cause {
	id, ok := idSubject(c)
	if !ok || catalog.IsPlaceholder(id.value) || c.isMasked(id.value) {
		return nil
	}
	if strings.TrimFunc(id.value, isInvisible) == "" {
		return []Cause{empty("id-empty", idDisproved()...)}
	}
	bare, causes := wrapped("id", id.value, idDisproved)
	kind := kindOf(bare)
	switch {
	case len(causes) > 0 || id.wanted == unknownID || kind == id.wanted:
		return causes
	case kind == hexDigits && id.wanted == machineID:
		return []Cause{certain("id-malformed",
			Text{en: "The ID has the wrong number of digits.", ru: "В идентификаторе не то число цифр."},
			textf("%s has %d hexadecimal digits; a device ID has 40", "%s — шестнадцатеричных цифр: %d; в ID устройства их 40", shown(bare), len(bare)),
			idFix(machineID), idDisproved()...)}
	case kind == deviceName && id.wanted == machineID && (id.inside || c.Message.ID == "machine-not-found"):
		if id.inside { // an action doesn't accept names
			return []Cause{nameForID(id, bare)}
		}
		return []Cause{nameForID(id, bare), nameUnknown(bare)}
	case id.wanted == softwareID && kind == unknownID || id.wanted == softwareID && kind == deviceName:
		return []Cause{nameForSoftware(bare)}
	case !id.wanted.excludes(kind):
		return nil
	}
	made := certain
	if id.wanted == guid && kind == machineID && c.Message.ID != "key-of-wrong-form" {
		made = likely // the vendor's page of getPackageUri has such an ID in its sample
	}
	return []Cause{made("wrong-kind-of-id",
		Text{en: "This is the wrong kind of ID for this operation.", ru: "Это идентификатор другого типа."},
		textf("%s is %s, but this operation expects %s", "%s — %s, а операции нужно: %s", shown(bare), kind.name(), id.wanted.name()),
		idFix(id.wanted), others(idDisproved(), "wrong-kind-of-id")...)}
}

// nameForSoftware explains the name of a product in place of its ID.
func nameForSoftware(name string) Cause {
	return likely("path-id-form",
		Text{en: "This isn't a software ID; software IDs have the form vendor-_-product.",
			ru: "Это не ID программного обеспечения: тот имеет вид vendor-_-product."},
		textf("%s looks like a display name", "%s похоже на отображаемое имя", shown(name)),
		Text{en: "Find the software with GET /api/Software and use the id in the response.",
			ru: "Найдите программу через GET /api/Software и возьмите id из ответа."},
		others(idDisproved(), "path-id-form")...)
}

// idRulesOut keeps an ID of the right kind from being called another one, and one
// that is hidden from being called anything.
func idRulesOut(c *Case) []string {
	id, ok := idSubject(c)
	if ok && c.isMasked(id.value) {
		return []string{"wrong-kind-of-id", "machine-name", "id-form"}
	}
	if ok && id.wanted != unknownID && kindOf(id.value) == id.wanted {
		return []string{"wrong-kind-of-id", "machine-name", "id-form"}
	}
	return nil
}

func idDisproved() []string {
	return []string{"wrong-id", "out-of-reach", "wrong-kind-of-id", "machine-name", "id-form", "path-id-form", "wrong-path"}
}

// excludes reports whether an ID of another kind cannot be meant. Names can
// be part of a path that this program does not know, and alerts have IDs of
// many forms.
func (k idKind) excludes(other idKind) bool {
	switch {
	case other == unknownID, other == deviceName:
		return false
	case k == alertID:
		return other == machineID
	case k == userName:
		return other == mailAddress
	}
	return true
}

// nameForID explains a device name in place of a device ID. Only the
// operation that gets one device takes names as well.
func nameForID(id subjectID, name string) Cause {
	made := likely
	if id.inside {
		made = certain
	}
	quoted := strings.ReplaceAll(name, "'", "''")
	return made("machine-name",
		Text{en: "A device name was sent instead of a device ID.", ru: "Вместо ID устройства передано его имя."},
		textf("%s isn't a device ID, which has 40 hexadecimal digits", "%s — не ID устройства: в нём 40 шестнадцатеричных цифр", shown(name)),
		textf("Look up the ID: GET /api/machines?$filter=computerDnsName eq '%s' (the full DNS name), and use the id in the response.",
			"Найдите ID: GET /api/machines?$filter=computerDnsName eq '%s' (полное DNS-имя) и возьмите id из ответа.", quoted),
		"wrong-id", "wrong-kind-of-id", "out-of-reach")
}

// nameUnknown doubts that there is a device of that name: the operation that gets
// one device takes names as well, and answers the same if it knows none.
func nameUnknown(name string) Cause {
	return possible("device-not-in-tenant",
		Text{en: "This tenant has no device with that name: it is misspelled, not onboarded, or in a different tenant.",
			ru: "В этом тенанте нет устройства с таким именем: опечатка, устройство не подключено или относится к другому тенанту."},
		Text{},
		textf("Look for %s in the device inventory in the portal, and onboard the device if it isn't there.",
			"Найдите %s в списке устройств на портале; если его там нет, подключите устройство.", shown(name))).on(OnMessage)
}

// A subjectID is the ID that an error is about.
type subjectID struct {
	value  string
	wanted idKind // unknownID if nothing tells
	inside bool   // the path goes on after it
}

// idSubject finds the ID that was not found or not accepted.
func idSubject(c *Case) (subjectID, bool) {
	collection, inPath, inside := pathID(c.Exchange.Request.URL)
	id := subjectID{value: inPath, wanted: wantedIn(collection), inside: inside}
	if id.wanted == userName && c.Service == fact.Graph { // which knows users by their principal names as well
		id.wanted = unknownID
	}
	switch {
	case c.Message.ID == "key-of-wrong-form":
		id.value, _ = c.given("value")
		kind, _ := c.given("type")
		switch {
		case strings.Contains(kind, "Guid"):
			id.wanted = guid
		case strings.Contains(kind, "Int"):
			id.wanted = numberID
		}
		return id, true
	case c.Message.ID == "machine-not-found":
		id.value, _ = c.given("id")
		id.wanted = machineID
		return id, true
	case !c.is("ResourceNotFound", "NotFound") && c.Status != 404:
		return subjectID{}, false
	}
	return id, id.wanted != unknownID
}

// pathID returns the first collection of a URL that has IDs and the ID in it,
// and whether the path goes on after the ID.
func pathID(raw string) (collection, id string, inside bool) {
	if raw == "" {
		return "", "", false
	}
	raw, _, _ = strings.Cut(raw, "?")
	if _, rest, ok := strings.Cut(raw, "://"); ok {
		raw = rest
	}
	segments := strings.Split(raw, "/")
	for i, s := range segments {
		if i > 0 && wantedIn(s) != unknownID && i+1 < len(segments) {
			id, err := url.PathUnescape(segments[i+1])
			if err != nil {
				id = segments[i+1]
			}
			return s, id, i+2 < len(segments)
		}
	}
	return "", "", false
}

// wantedIn returns the kind of ID that the objects of a collection have.
func wantedIn(collection string) idKind {
	switch strings.ToLower(collection) {
	case "machines":
		return machineID
	case "machineactions":
		return guid
	case "alerts", "alerts_v2":
		return alertID
	case "incidents", "indicators":
		return numberID
	case "vulnerabilities":
		return vulnerability
	case "software":
		return softwareID
	case "users":
		return userName
	}
	return unknownID
}

// name says what an ID of this kind is.
func (k idKind) name() Text {
	switch k {
	case machineID:
		return Text{en: "a device ID (40 hexadecimal digits)", ru: "ID устройства (40 шестнадцатеричных цифр)"}
	case guid:
		return Text{en: "a GUID", ru: "GUID"}
	case alertID:
		return Text{en: "an alert ID", ru: "ID оповещения"}
	case numberID:
		return Text{en: "a number", ru: "число"}
	case vulnerability:
		return Text{en: "a CVE number", ru: "номер CVE"}
	case softwareID:
		return Text{en: "the ID of a piece of software", ru: "ID программного обеспечения"}
	case mailAddress:
		return Text{en: "a user principal name or email address", ru: "имя участника-пользователя (UPN) или адрес почты"}
	case fileHash:
		return Text{en: "a file hash", ru: "хэш файла"}
	case userName:
		return Text{en: "a user name without domain", ru: "имя пользователя без домена"}
	}
	return Text{en: "a string of hexadecimal digits", ru: "строка шестнадцатеричных цифр"}
}

// idFix tells where an ID of this kind is found.
func idFix(k idKind) Text {
	switch k {
	case machineID:
		return Text{en: "Use the device's id from GET /api/machines, or DeviceId from advanced hunting.",
			ru: "Возьмите id устройства из GET /api/machines или DeviceId из расширенной охоты."}
	case guid:
		return Text{en: "Use the id from the response to the action, or from GET /api/machineactions; machine action IDs are GUIDs.",
			ru: "Возьмите id из ответа на запуск действия или из GET /api/machineactions; ID действий — это GUID."}
	case alertID:
		return Text{en: "Use the id from the list of alerts.", ru: "Возьмите id из списка оповещений."}
	case numberID:
		return Text{en: "Use the id from the list of these objects; it's a plain number.",
			ru: "Возьмите id из списка таких объектов; это просто число."}
	case userName:
		return Text{en: "Send only the user name: user1, not user1@contoso.com.",
			ru: "Передайте только имя пользователя: user1, а не user1@contoso.com."}
	}
	return Text{en: "Use the ID from the list of these objects.", ru: "Возьмите идентификатор из списка таких объектов."}
}
