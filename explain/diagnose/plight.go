package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

// plightFamily reads what programs say in many wordings, where nothing but their words
// reports a failure.
func plightFamily() Family {
	return Family{Name: "plight", Causes: plightEntries(), Find: plightCauses}
}

func plightEntries() []Entry {
	return []Entry{
		{"agent-missing", fact.Text{En: "the service or agent isn't installed or doesn't start on this machine", Ru: "служба или агент на этой машине не установлены или не запускаются"}},
		{"package-not-trusted", fact.Text{En: "the package was changed or damaged, or the machine can't check its signature", Ru: "пакет изменён или повреждён, либо машина не может проверить подпись"}},
		{"host-not-reached", fact.Text{En: "the program doesn't reach the host that it calls", Ru: "программа не достигает хоста, к которому обращается"}},
		{"response-not-checked", fact.Text{En: "the script takes the response for something that it isn't", Ru: "скрипт принимает ответ не за то, чем он является"}},
		{"command-arguments", fact.Text{En: "an argument of the command was refused before anything was sent", Ru: "аргумент команды отклонён, ничего не отправлено"}},
		{"credentials-refused", fact.Text{En: "the program's sign-in was refused, and the reason isn't shown", Ru: "программе отказали во входе, причина не показана"}},
		{"words-only", fact.Text{En: "only words report the failure, and the catalog doesn't have them", Ru: "о сбое говорят только слова, которых нет в каталоге"}},
		{"enrollment-refused", fact.Text{En: "Intune doesn't enroll this device", Ru: "Intune не регистрирует это устройство"}},
		{"solution-outdated", fact.Text{En: "the installed program, module, or solution is too old", Ru: "установленная программа, модуль или решение слишком старые"}},
		{"local-file", fact.Text{En: "a file on this machine is missing, in use, or not open to the program", Ru: "файла на этой машине нет, он занят или недоступен программе"}},
	}
}

// plightCauses names what the words of an unknown program usually mean. They are
// possible: other programs use the same words for other trouble.
//
//	Cannot connect to the service. Please check your network.
//	New version of resource 'xxx' exists. Data was not saved
func plightCauses(c *Case) []Cause {
	const most = 2
	if !c.Exchange.OnlyWords || len(c.Message.Causes) > 0 && !c.Message.General {
		return nil
	}
	said := c.Exchange.Response.Fault.Message
	found := client.FindPlights(strings.ToLower(said), most)
	causes := make([]Cause, len(found))
	for i, p := range found {
		causes[i] = causeOf(&p.Cause).on(OnCue)
		if p.General {
			causes[i] = causes[i].on(OnSimilar)
		}
		causes[i].Certainty = fact.Possible
		causes[i].Evidence = inMessage(quoted(said))
	}
	return causes
}

// wordsOnly is what is left to say of words that the catalog doesn't have: how to see the
// response, with the program or the product that is named around them.
func wordsOnly(c *Case) Cause {
	fix := fact.Text{En: "Get the status, the body, and the URL of the response from the program's log, and run explain on them.",
		Ru: "Возьмите из журнала программы статус, тело и URL ответа и передайте их сюда."}
	if s := client.FindSpeaker(strings.ToLower(string(c.Exchange.Response.Body))); s != nil {
		fix = s.See
	}
	return possible("words-only",
		Text{en: "Only these words report the failure: go by them. The response of the API, if there is one, says more.", ru: "О сбое говорят только эти слова: исходите из них. Ответ API, если он был, скажет больше."},
		Text{}, catalogued(fix))
}

// respelledCauses returns what the words of an unknown program mean if the words that are
// one letter off a known one are meant to be that one.
//
//	too many reqeusts
func respelledCauses(c *Case) []Cause {
	fault := &c.Exchange.Response.Fault
	said := fault.Message
	meant, ok := match.Respelled(said)
	if !ok || fault.InnerMessage != "" {
		return nil
	}
	fault.Message, c.wording.read, c.wording.lower = meant, false, ""
	found := added(plightCauses(c), cueCauses(c))
	fault.Message, c.wording.read, c.wording.lower = said, false, ""
	for i := range found {
		found[i].Certainty = fact.Possible
		found[i].Evidence = textf("%s, if %s is meant", "%s, если имеется в виду %s", quoted(said), quoted(meant))
	}
	return found
}
