package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docExchangeAppOnly = "https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2"
	docExchangeRoles   = "https://learn.microsoft.com/exchange/permissions-exo/permissions-exo"
)

// exchangeMessages come from Exchange Online PowerShell and the REST API under it.
var exchangeMessages = []fact.Message{
	{
		ID:       "exchange-feature",
		Template: "No cmdlet assigned to the user have this feature enabled.",
		Service:  fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "None of the caller's roles includes a cmdlet.",
			Ru: "Ни одна роль вызывающего не содержит командлетов."},
		Causes: []fact.Cause{
			cause.Likely("exchange-role", fact.Observed,
				fact.Text{En: "The caller's Exchange role lacks the cmdlet or parameter named in the message.",
					Ru: "В роли Exchange вызывающего нет командлета или параметра из сообщения."},
				fact.Text{En: "Assign an Exchange role group with the cmdlet: Get-ManagementRole -Cmdlet NAME lists the roles.",
					Ru: "Назначьте группу ролей Exchange с этим командлетом: роли покажет Get-ManagementRole -Cmdlet ИМЯ."}),
		},
		Basis: fact.Observed, Source: docExchangeRoles,
	},
	{
		ID:       "exchange-customization",
		Template: "The command you tried to run isn't currently allowed in your organization. To run this command, you first need to run the command: Enable-OrganizationCustomization.",
		Variants: []string{
			"The command you tried to run isn't currently allowed in your organization.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The organization still uses the shared configuration, which can't be changed.",
			Ru: "У организации ещё общая конфигурация, изменить которую нельзя."},
		Causes: []fact.Cause{
			cause.Likely("organization-customization", fact.Documented,
				fact.Text{En: "The organization hasn't been prepared for its own changes.",
					Ru: "Организация ещё не подготовлена к собственным изменениям."},
				fact.Text{En: "Run Enable-OrganizationCustomization once, wait up to 24 hours, then retry.",
					Ru: "Один раз выполните Enable-OrganizationCustomization, подождите до 24 часов и повторите."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/powershell/module/exchange/enable-organizationcustomization",
	},
	{
		ID:       "exchange-object-missing",
		Template: "The operation couldn't be performed because object '{id}' couldn't be found on '{server}'.",
		Service:  fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Exchange Online has no mailbox, group, or policy with this name.",
			Ru: "В Exchange Online нет ящика, группы или политики с таким именем."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.MailboxMissing(fact.Possible),
		},
		Basis: fact.Observed, Source: docExchangeRoles,
	},
	{
		ID:       "exchange-several",
		Template: "The operation couldn't be performed because '{id}' matches multiple entries.",
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Several Exchange objects have this name.",
			Ru: "Это имя есть у нескольких объектов Exchange."},
		Causes: []fact.Cause{
			cause.Likely("id-ambiguous", fact.Documented,
				fact.Text{En: "The value isn't unique in the directory.",
					Ru: "Значение в каталоге не уникально."},
				fact.Text{En: "Use the primary address, the GUID, or the ExternalDirectoryObjectId instead of the name.",
					Ru: "Используйте основной адрес, GUID или ExternalDirectoryObjectId вместо имени."}),
		},
		Basis: fact.Observed, Source: docExchangeRoles,
	},
	{
		ID:       "exchange-write-scope",
		Template: "isn't within a valid server write scope",
		Variants: []string{
			"is out of the current user's write scope",
			"isn't within your current write scopes",
		},
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The object is outside the scope of the caller's role.",
			Ru: "Объект вне области действия роли вызывающего."},
		Causes: []fact.Cause{
			cause.Likely("exchange-role", fact.Observed,
				fact.Text{En: "The caller's Exchange role lacks the cmdlet or parameter named in the message.",
					Ru: "В роли Exchange вызывающего нет командлета или параметра из сообщения."},
				fact.Text{En: "Widen the write scope of the role assignment, or use an account whose scope includes the object.",
					Ru: "Расширьте область записи назначения роли или используйте учётную запись, чья область включает объект."}),
		},
		Basis: fact.Documented, Source: docExchangeRoles,
	},
}
