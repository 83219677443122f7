using System.Globalization;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Uses;
using GrantGen.Permissions;
using GrantGen.Policies;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.CheckClient;

/// <summary>Reads client files and reports what the policies do not allow, as the analyzer of the build does.</summary>
internal sealed class ClientChecker(IReadOnlyList<ApprovedPolicy> policies)
{
    private readonly EditorConfigSeverities _severities = new();

    /// <summary>The findings in a file.</summary>
    public IEnumerable<Finding> Check(string path)
    {
        if (ClientLanguages.FindByPath(path) is not { } language)
        {
            string endings = string.Join(" ", ClientLanguages.ByEnding.Keys.Order(StringComparer.Ordinal));
            return Report("GG5009", FindingSeverity.Error, path, [], $"client file '{Path.GetFileName(path)}' cannot be analyzed: its ending is not one of {endings}");
        }

        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Report("GG5009", FindingSeverity.Error, path, [], $"client file '{Path.GetFileName(path)}' cannot be read");
        }

        ClientFile file = ClientFile.Parse(text, language);
        if (file.Uses.Count == 0)
        {
            return [];
        }

        List<Finding> findings = [];
        string[] lines = text.Split('\n');
        HashSet<(int Start, string Id)> reported = [];
        foreach (ClientUse use in file.Uses.Where(use => !use.IsGuarded))
        {
            if (FindMissing(use) is not var (policy, missing) || missing.Permission.ClientRuleId is not { } id)
            {
                continue;
            }

            if (!file.Suppressions.Any(suppression => suppression.Silences(id, use.Span.Start)) && reported.Add((use.Span.Start, id))
                && _severities.Of(id, path, FindingSeverity.Warning) is { } severity)
            {
                string message = string.Format(
                    CultureInfo.InvariantCulture,
                    missing.Permission.MessageStart + ": {3}",
                    use.Name,
                    missing.Words,
                    PolicyFile.ShortName(policy),
                    use.Call.Outcome ?? RefusalSymptoms.Describe(use.Sdk, use.Call.Permission));
                (int line, int column) = Position(text, use.Span.Start);
                (int endLine, int endColumn) = Position(text, use.Span.Start + use.Span.Length);
                findings.Add(FindingFactory.WithContext(new Finding(id, severity, path, line, column, endLine, endColumn, message), lines));
            }
        }

        return findings;
    }

    /// <summary>The first policy, and what it lacks; null as soon as one policy lacks nothing: the file may run under that one.</summary>
    private (ApprovedPolicy Policy, MissingPermission Missing)? FindMissing(ClientUse use)
    {
        (ApprovedPolicy, MissingPermission)? first = null;
        foreach (ApprovedPolicy policy in policies)
        {
            if (PermissionEvaluator.Evaluate(use.Call.Permission, null, use.Source, policy) is not { } missing)
            {
                return null;
            }

            first ??= (policy, missing);
        }

        return first;
    }

    private IEnumerable<Finding> Report(string id, FindingSeverity byDefault, string path, string[] lines, string text)
        => _severities.Of(id, path, byDefault) is { } severity ? [FindingFactory.WithContext(new Finding(id, severity, path, 1, 1, 1, 1, text), lines)] : [];

    /// <summary>The line and column of a position, both from 1. Lines end as the compiler ends them.</summary>
    private static (int Line, int Column) Position(string text, int position)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position && i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return (line, position - start + 1);
    }
}
