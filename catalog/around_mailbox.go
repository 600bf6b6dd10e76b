package catalog

const (
	docMailboxAccess = "https://learn.microsoft.com/graph/auth-limit-mailbox-access"
	docMailboxIssues = "https://learn.microsoft.com/graph/known-issues"
	docHybridMailbox = "https://learn.microsoft.com/graph/hybrid-rest-support"
	srcNoMailbox     = "https://github.com/jasonjoh/node-outlook/issues/7"
	srcSharePoint    = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/Get-CIPPSharePointErrorMessage.ps1"
)

// mailboxMessages come from Exchange and what else of Microsoft 365 stands behind
// Graph, or is called beside it.
var mailboxMessages = []Message{
	{
		ID:       "mailbox-of-account",
		Template: "When making a request as an account that does not have a mailbox, you must specify the mailbox primary SMTP address for any distinguished folder Ids.",
		Service:  Unknown, Status: 400,
		Meaning: Text{"Exchange Online knows the account, but it has no mailbox there that \"me\" could stand for.",
			"Exchange Online знает учётную запись, но ящика, который обозначало бы me, у неё нет."},
		Causes: []Cause{mailboxMissing(Likely)},
		Basis:  Observed, Source: srcNoMailbox,
	},
	{
		ID: "mailbox-of-address", Template: "The SMTP address has no mailbox associated with it.",
		Variants: []string{"The mailbox does not have SMTP address associated with it."},
		Service:  Unknown, Status: 404,
		Meaning: Text{"Exchange Online has no mailbox under this address.",
			"В Exchange Online нет ящика с таким адресом."},
		Causes: []Cause{mailboxMissing(Likely)},
		Basis:  Documented, Source: docMailboxIssues,
	},
	{
		ID: "mailbox-policy", Template: "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.",
		Variants: []string{"Access to OData is disabled."},
		Service:  Unknown, Status: 403,
		Meaning: Text{"Exchange Online keeps the application out of this mailbox, whatever its token permits.",
			"Exchange Online не пускает приложение в этот ящик, что бы ни разрешал токен."},
		Causes: []Cause{mailboxPolicy(Likely)},
		Basis:  Documented, Source: docMailboxAccess,
	},
	{
		ID: "mailbox-rest-preview", Template: "REST APIs for this mailbox are currently in preview.",
		Service: Unknown, Status: 400,
		Meaning: Text{"The mailbox is on premises, where the REST APIs are not offered, or not for this operation.",
			"Ящик находится в локальной сети: там REST API нет вовсе или нет для этой операции."},
		Causes: []Cause{
			likely("mailbox-on-premises", Documented,
				Text{"The mailbox is not in Exchange Online but on an Exchange server of the organization (hybrid deployment).",
					"Ящик не в Exchange Online, а на сервере Exchange организации (гибридное развёртывание)."},
				Text{"Move the mailbox to Exchange Online, or read it over EWS; no other option or permission changes that.",
					"Перенесите ящик в Exchange Online или читайте его через EWS; другие параметры и разрешения не помогут."}),
		},
		Basis: Documented, Source: docHybridMailbox,
	},
	{
		ID: "exchange-token", Template: "Provide valid credential.",
		Service: Unknown, Status: 400,
		Meaning: Text{"Exchange Online does not accept the token.", "Exchange Online не принимает токен."},
		Causes: []Cause{
			likely("token-audience", Observed,
				Text{"The token was issued for another API: its aud is not the one that was called.",
					"Токен выпущен для другого API: его aud не совпадает с вызванным."},
				Text{"Request the token for https://outlook.office365.com/.default, and consent to Exchange there.",
					"Запросите токен для https://outlook.office365.com/.default и дайте согласие для Exchange."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "partner-context", Template: "Unable to initialize the authorization context",
		Service: Unknown, Status: 403,
		Meaning: Text{"The delegated relation of the partner to this tenant does not cover the call.",
			"Делегированные отношения партнёра с этим тенантом не покрывают вызов."},
		Causes: []Cause{
			likely("partner-role", Observed,
				Text{"No GDAP role for this operation is assigned to a group of the partner's user.",
					"Группе пользователя партнёра не назначена роль GDAP для этой операции."},
				Text{"Map the role to a security group in the GDAP relationship, put the user into it, and get a new token.",
					"Назначьте роль группе безопасности в отношениях GDAP, включите в неё пользователя и получите новый токен."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "teams-missing", Template: "Microsoft.Skype.Sync.Pstn.Tnm.Common.Http.HttpResponseException",
		Service: Unknown,
		Meaning: Text{"The administration service of Teams has nothing for this tenant.",
			"В службе администрирования Teams для этого тенанта ничего нет."},
		Causes: []Cause{licenceMissing(Likely)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "sharepoint-user", Template: "The specified user {login} could not be found.",
		Service: Unknown, Status: 404,
		Meaning: Text{"SharePoint cannot look this user up; for a member of the tenant it means that a license is missing.",
			"SharePoint не находит пользователя; для участника тенанта это значит, что нет лицензии."},
		Causes: []Cause{
			likely("sharepoint-licence", Observed,
				Text{"The account is there, but has no SharePoint Online license, or the group was made minutes ago.",
					"Учётная запись есть, но у неё нет лицензии SharePoint Online, или группа создана только что."},
				Text{"Assign a license with SharePoint Online, or wait some minutes after the group was created.",
					"Назначьте лицензию с SharePoint Online или подождите несколько минут после создания группы."}),
		},
		Basis: Observed, Source: srcSharePoint,
	},
}

func mailboxMissing(c Certainty) Cause {
	return Cause{ID: "mailbox-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The account has no mailbox in Exchange Online: no license, or its mailbox is on-premises.",
			"У учётной записи нет ящика в Exchange Online: нет лицензии или ящик локальный."},
		Fix: Text{"Use an account with a mailbox there, or name one: /users/ADDRESS instead of /me, with an Application permission.",
			"Возьмите учётную запись с ящиком или укажите ящик: /users/АДРЕС вместо /me, с разрешением приложения."}}
}
