package catalog

const (
	docExchangeAppOnly = "https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2"
	docExchangeRoles   = "https://learn.microsoft.com/exchange/permissions-exo/permissions-exo"
)

// exchangeMessages come from Exchange Online PowerShell and the REST API under it.
var exchangeMessages = []Message{
	{
		ID:       "exchange-feature",
		Template: "No cmdlet assigned to the user have this feature enabled.",
		Service:  Unknown, Status: 403,
		Meaning: Text{"None of the caller's roles includes a cmdlet.",
			"Ни одна роль вызывающего не содержит командлетов."},
		Causes: []Cause{
			likely("exchange-role", Observed,
				Text{"The caller's Exchange role lacks the cmdlet or the parameter that the message names.",
					"В роли Exchange вызывающего нет командлета или параметра из сообщения."},
				Text{"Assign an Exchange role group that has the cmdlet: Get-ManagementRole -Cmdlet NAME lists the roles.",
					"Назначьте группу ролей Exchange с этим командлетом: роли покажет Get-ManagementRole -Cmdlet ИМЯ."}),
		},
		Basis: Observed, Source: docExchangeRoles,
	},
	{
		ID:       "exchange-customization",
		Template: "The command you tried to run isn't currently allowed in your organization. To run this command, you first need to run the command: Enable-OrganizationCustomization.",
		Variants: []string{
			"The command you tried to run isn't currently allowed in your organization.",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"The organization's configuration is still the shared one, which can't be changed.",
			"У организации ещё общая конфигурация, изменить которую нельзя."},
		Causes: []Cause{
			likely("organization-customization", Documented,
				Text{"The organization was never prepared for changes of its own.",
					"Организация ещё не подготовлена к собственным изменениям."},
				Text{"Run Enable-OrganizationCustomization once, wait up to 24 hours, then repeat.",
					"Один раз выполните Enable-OrganizationCustomization, подождите до 24 часов и повторите."}),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/powershell/module/exchange/enable-organizationcustomization",
	},
	{
		ID:       "exchange-object-missing",
		Template: "The operation couldn't be performed because object '{id}' couldn't be found on '{server}'.",
		Service:  Unknown, Status: 404,
		Meaning: Text{"Exchange Online has no mailbox, group or policy by this name.",
			"В Exchange Online нет ящика, группы или политики с таким именем."},
		Causes: []Cause{
			wrongID(Likely),
			mailboxMissing(Possible),
		},
		Basis: Observed, Source: docExchangeRoles,
	},
	{
		ID:       "exchange-several",
		Template: "The operation couldn't be performed because '{id}' matches multiple entries.",
		Service:  Unknown, Status: 400,
		Meaning: Text{"Several objects of Exchange have this name.",
			"Это имя есть у нескольких объектов Exchange."},
		Causes: []Cause{
			likely("id-ambiguous", Documented,
				Text{"The value isn't unique in the directory.",
					"Значение в каталоге не уникально."},
				Text{"Use the primary address, the GUID or the ExternalDirectoryObjectId in place of the name.",
					"Используйте основной адрес, GUID или ExternalDirectoryObjectId вместо имени."}),
		},
		Basis: Observed, Source: docExchangeRoles,
	},
	{
		ID:       "exchange-write-scope",
		Template: "isn't within a valid server write scope",
		Variants: []string{
			"is out of the current user's write scope",
			"isn't within your current write scopes",
		},
		Service: Unknown, Status: 403,
		Meaning: Text{"The object lies outside the scope of the caller's role.",
			"Объект вне области действия роли вызывающего."},
		Causes: []Cause{
			likely("exchange-role", Observed,
				Text{"The caller's Exchange role lacks the cmdlet or the parameter that the message names.",
					"В роли Exchange вызывающего нет командлета или параметра из сообщения."},
				Text{"Widen the write scope of the role assignment, or use an account whose scope holds the object.",
					"Расширьте область записи назначения роли или используйте учётную запись, чья область включает объект."}),
		},
		Basis: Documented, Source: docExchangeRoles,
	},
}
