using System.Globalization;
using System.Text.Json.Nodes;
using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Explain;

/// <summary>Writes an explanation for people or for machines.</summary>
internal static class ExplanationWriter
{
    /// <summary>Longer values are cut in the text; the JSON has them in full.</summary>
    private const int MaxValueLength = 200;

    public static void Write(TextWriter output, TokenExplanation explanation, TokenSignatureCheck signature, DateTimeOffset now)
    {
        output.WriteLine("header: " + explanation.Header);
        output.WriteLine("signature: " + SignatureWords(signature));
        if (explanation.Token is not { } token)
        {
            output.WriteLine("claims: " + explanation.Payload);
            WriteRemarks(output, explanation);
            return;
        }

        Line("API key", token.ApiKey);
        Line("identity", token.Identity ?? "none");
        Line("name", token.Name);
        Line("kind", token.Kind == ParticipantKind.Standard ? null : token.Kind.ToString().ToLowerInvariant());
        Line("room", token.Room ?? "none");
        Line("destination room", token.DestinationRoom);
        Line("room preset", token.RoomPreset);
        Line("room configuration", token.RoomConfig);
        Line("metadata", token.Metadata);
        foreach ((string key, string value) in token.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Line("attribute " + key, value);
        }

        Line("lifetime", LifetimeWords(token, now));
        if (explanation.Grants.Count > 0)
        {
            output.WriteLine("grants:");
            int width = explanation.Grants.Max(grant => grant.Name.Length);
            foreach (GrantLine grant in explanation.Grants)
            {
                output.WriteLine($"  {(grant.IsAllowed ? "may    " : "may not")} {grant.Name.PadRight(width)}  {grant.DisplayText} ({grant.Reason})");
            }
        }

        if (explanation.Answers.Count > 0)
        {
            output.WriteLine("what the server does:");
            foreach (IGrouping<string, SimulatedAnswer> group in explanation.Answers.GroupBy(AnswerWords))
            {
                output.WriteLine($"  {group.Key}: {string.Join(", ", group.Select(answer => answer.Action.Name))}");
            }
        }

        WriteRemarks(output, explanation);

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                output.WriteLine($"{name}: {Shorten(value)}");
            }
        }
    }

    public static JsonObject ToJson(TokenExplanation explanation, TokenSignatureCheck signature, DateTimeOffset now)
    {
        VerifiedToken? token = explanation.Token;
        return new JsonObject
        {
            ["header"] = Parse(explanation.Header),
            ["claims"] = Parse(explanation.Payload),
            ["signature"] = new JsonObject { ["isChecked"] = signature.IsChecked, ["isValid"] = signature.IsChecked ? signature.IsAccepted : null, ["failure"] = signature.Failure },
            ["lifetime"] = token is null ? null : new JsonObject
            {
                ["notBefore"] = token.NotBefore?.ToString("o", CultureInfo.InvariantCulture),
                ["expires"] = token.Expires.ToString("o", CultureInfo.InvariantCulture),
                ["isExpired"] = now >= token.Expires,
                ["words"] = LifetimeWords(token, now),
            },
            ["grants"] = new JsonArray([.. explanation.Grants.Select(grant => (JsonNode)new JsonObject
            {
                ["grant"] = grant.Name, ["isAllowed"] = grant.IsAllowed, ["reason"] = grant.Reason, ["words"] = grant.DisplayText,
            })]),
            ["actions"] = new JsonArray([.. explanation.Answers.Select(answer => (JsonNode)new JsonObject
            {
                ["action"] = answer.Action.Name, ["outcome"] = answer.Outcome.ToString(), ["message"] = answer.Message, ["missingGrant"] = answer.MissingGrant,
            })]),
            ["remarks"] = JsonOutput.Strings(explanation.Remarks),
        };
    }

    private static string SignatureWords(TokenSignatureCheck signature)
        => !signature.IsChecked ? $"signature not checked (set {TokenSignatureCheck.SecretVariable} or use --secret-file)"
            : signature.IsAccepted ? "verified" : "does not verify: " + signature.Failure;

    private static string LifetimeWords(VerifiedToken token, DateTimeOffset now)
        => (token.NotBefore is { } start ? $"{DurationText.Format(token.Expires - start)}, from {DurationText.Format(start)} " : "")
            + $"until {DurationText.Format(token.Expires)} ({(token.Expires < now ? "expired" : "expires")} {DurationText.Relative(token.Expires, now)})";

    private static string AnswerWords(SimulatedAnswer answer)
    {
        string lacks = answer.MissingGrant is null ? "" : $", lacks {answer.MissingGrant}";
        return answer.Outcome switch
        {
            ActionOutcome.Allowed => "allowed",
            ActionOutcome.AnnouncedToNobody => "accepted, announced to nobody",
            ActionOutcome.Dropped => "dropped without an error" + lacks,
            ActionOutcome.TimedOut => "dropped, the caller times out" + lacks,
            _ => "refused" + (answer.Message.Length > 0 ? $" with '{answer.Message}'" : "") + lacks,
        };
    }

    private static void WriteRemarks(TextWriter output, TokenExplanation explanation)
    {
        foreach (string remark in explanation.Remarks)
        {
            output.WriteLine("note: " + remark);
        }
    }

    private static string Shorten(string text)
    {
        string line = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length <= MaxValueLength ? line : string.Create(CultureInfo.InvariantCulture, $"{line[..MaxValueLength]}… ({line.Length} characters)");
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
