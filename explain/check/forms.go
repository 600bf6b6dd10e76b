package check

import (
	"net/netip"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/internal/hex"
)

// A form is what a value has to look like to identify something.
type form struct {
	what fact.Text
	fits func(string) bool
}

// formOf returns the form of a parameter's values; ok is false if they may
// have any.
func formOf(p fact.Parameter) (f form, ok bool) {
	switch p.Form {
	case fact.FormMachine:
		return form{fact.Text{En: "a device ID of 40 hexadecimal digits", Ru: "идентификатор устройства из 40 шестнадцатеричных цифр"}, isSHA1}, true
	case fact.FormMachineOrName:
		return form{fact.Text{En: "a device ID of 40 hexadecimal digits or a full DNS name", Ru: "идентификатор устройства из 40 шестнадцатеричных цифр или полное DNS-имя"}, isMachineOrName}, true
	case fact.FormMachineAction:
		return form{fact.Text{En: "the ID of a machine action, a GUID", Ru: "идентификатор действия на устройстве, GUID"}, catalog.IsGUID}, true
	case fact.FormAlert:
		return form{fact.Text{En: "an alert ID such as da637472900382838869_1364969609", Ru: "идентификатор оповещения, например da637472900382838869_1364969609"}, isAlert}, true
	case fact.FormIncident:
		return form{fact.Text{En: "the ID of an incident, a number", Ru: "идентификатор инцидента, число"}, isNumber}, true
	case fact.FormInvestigation:
		return form{fact.Text{En: "the ID of an investigation, a number, or of the alert that started it", Ru: "идентификатор исследования, число, или оповещения, с которого оно началось"},
			func(s string) bool { return isNumber(s) || isAlert(s) }}, true
	case fact.FormIndicator:
		return form{fact.Text{En: "the ID of an indicator, a number", Ru: "идентификатор индикатора, число"}, isNumber}, true
	case fact.FormGUID:
		return form{fact.Text{En: "a GUID", Ru: "GUID"}, catalog.IsGUID}, true
	case fact.FormSHA1:
		return form{fact.Text{En: "a SHA-1 of 40 hexadecimal digits", Ru: "SHA-1 из 40 шестнадцатеричных цифр"}, isSHA1}, true
	case fact.FormFileHash:
		return form{fact.Text{En: "a SHA-1 or SHA-256, 40 or 64 hexadecimal digits", Ru: "SHA-1 или SHA-256, 40 или 64 шестнадцатеричные цифры"},
			func(s string) bool { return isSHA1(s) || isHex(s, 64) }}, true
	case fact.FormIP:
		return form{fact.Text{En: "a single IP address", Ru: "один IP-адрес"}, isAddress}, true
	case fact.FormVulnerability:
		return form{fact.Text{En: "a CVE number such as CVE-2019-0608", Ru: "номер CVE, например CVE-2019-0608"}, isVulnerability}, true
	case fact.FormTime:
		return form{fact.Text{En: "a time in UTC such as 2030-12-31T00:00:00Z", Ru: "время в UTC, например 2030-12-31T00:00:00Z"}, isDate}, true
	case fact.FormIndex:
		return form{fact.Text{En: "a number from 0", Ru: "число от 0"}, isNumber}, true
	}
	if strings.TrimPrefix(p.Type, "[]") == "guid" {
		return form{fact.Text{En: "a GUID", Ru: "GUID"}, catalog.IsGUID}, true
	}
	return form{}, false
}

func isSHA1(s string) bool { return isHex(s, 40) }

func isHex(s string, digits int) bool {
	return len(s) == digits && hex.Is(s)
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// isMachineOrName tells the ID or the full name of a device from other IDs.
func isMachineOrName(s string) bool {
	other := catalog.IsGUID(s) || isNumber(s) || isDefenderAlert(s) || isHex(s, 64) || isHex(s, 32)
	return isSHA1(s) || !other
}

// isDefenderAlert knows the IDs that Defender itself gives:
// da637472900382838869_-1364969609 and those without its letters.
func isDefenderAlert(s string) bool {
	first, second, found := strings.Cut(s, "_")
	first = strings.TrimLeft(first, "abcdefghijklmnopqrstuvwxyz")
	return found && isNumber(first) && isNumber(strings.TrimPrefix(second, "-"))
}

// isAlert takes every ID that is not plainly one of something else: the
// products behind Defender have forms of their own.
func isAlert(s string) bool {
	return isDefenderAlert(s) || len(s) > 2 && !isSHA1(s) && !catalog.IsGUID(s) && !isNumber(s)
}

func isAddress(s string) bool {
	_, err := netip.ParseAddr(s)
	return err == nil
}

func isVulnerability(s string) bool {
	year, number, ok := strings.Cut(strings.TrimPrefix(strings.ToUpper(s), "CVE-"), "-")
	if !strings.HasPrefix(strings.ToUpper(s), "CVE-") {
		return strings.HasPrefix(strings.ToUpper(s), "TVM-") // a vulnerability that has no CVE yet
	}
	return ok && len(year) == 4 && isNumber(year) && isNumber(number)
}

func isDate(s string) bool {
	_, ok := parseDate(s)
	return ok
}
