using System.Globalization;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Uses;
using GrantGen.Permissions;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.CheckClient;

/// <summary>Reports the calls in client files that the policies do not allow, as the analyzer of the build does.</summary>
internal sealed class ClientChecker(IReadOnlyList<PublishedPolicy> policies, EditorConfigSeverities severities)
{
    /// <summary>The findings in the files of one tree.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="tree">What they declare for each other. Most trees have no call that depends on another file.</param>
    public IEnumerable<Finding> Check(IReadOnlyList<ClientSource> sources, Lazy<ClientTree> tree)
    {
        HashSet<string> endings = new(StringComparer.OrdinalIgnoreCase);
        foreach (ClientSource source in sources)
        {
            if (source.Problem is { } problem)
            {
                // One report is enough for all files of a wildcard that are not code.
                if ((ClientLanguages.FindByPath(source.Path) is not null || endings.Add(Path.GetExtension(source.Path)))
                    && severities.GetSeverity("GG5009", source.Path, FindingSeverity.Error) is { } severity)
                {
                    yield return new Finding("GG5009", severity, source.Path, 1, 1, 1, 1,
                        $"client file '{Path.GetFileName(source.Path)}' cannot be analyzed, so calls that the server will reject are not found: {problem}");
                }
            }
            else if (source is { Text: { } text, File: { } file })
            {
                foreach (Finding finding in Check(source.Path, text, file, tree))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Check(string path, string text, ClientFile file, Lazy<ClientTree> tree)
    {
        string[] lines = text.Split('\n');
        HashSet<(int Start, string Id)> reported = [];
        foreach (ClientUse use in file.Uses.Where(use => !use.IsGuarded))
        {
            if (FindMissing(use) is var (policy, missing)
                && missing.Permission.ClientRuleId is { } id
                && (!use.DependsOnTree || tree.Value.Confirms(path, use))
                && severities.GetSeverity(id, path, FindingSeverity.Warning) is { } severity
                && !file.Suppressions.Any(suppression => suppression.Suppresses(id, use.Span.Start))
                && reported.Add((use.Span.Start, id)))
            {
                string message = string.Format(
                    CultureInfo.InvariantCulture,
                    missing.Permission.MessageStart + ": {3}",
                    use.Name,
                    missing.DisplayText,
                    policy.ShortName,
                    use.Call.Symptom ?? RefusalSymptoms.Describe(use.Sdk, use.Call.Permission));
                (int line, int column) = Position(text, use.Span.Start);
                (int endLine, int endColumn) = Position(text, use.Span.Start + use.Span.Length);
                yield return FindingFactory.WithContext(new Finding(id, severity, path, line, column, endLine, endColumn, message), lines);
            }
        }
    }

    /// <summary>
    /// The first policy and the permission that it lacks; null as soon as one policy lacks none, because the file might run under that one.
    /// </summary>
    private (PublishedPolicy Policy, MissingPermission Missing)? FindMissing(ClientUse use)
    {
        (PublishedPolicy, MissingPermission)? first = null;
        foreach (PublishedPolicy policy in policies)
        {
            if (PermissionEvaluator.Evaluate(use.Call.Permission, null, use.Source, policy.Policy) is not { } missing)
            {
                return null;
            }

            first ??= (policy, missing);
        }

        return first;
    }

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
