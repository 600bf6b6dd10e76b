package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func MailboxMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "mailbox-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The account has no mailbox in Exchange Online: no license, or its mailbox is on-premises.",
			Ru: "У учётной записи нет ящика в Exchange Online: нет лицензии или ящик локальный."},
		Fix: fact.Text{En: "Use an account with a mailbox there, or specify one: /users/ADDRESS instead of /me, with an Application permission.",
			Ru: "Возьмите учётную запись с ящиком или укажите ящик: /users/АДРЕС вместо /me, с разрешением приложения."}}
}
