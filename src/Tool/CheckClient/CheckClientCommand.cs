using System.CommandLine;
using GrantGen.Policies;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.CheckClient;

/// <summary><c>grantgen check-client</c>: client files against a policy, without the sources of the backend.</summary>
internal static class CheckClientCommand
{
    public static Command Create()
    {
        Option<string> policies = new("--policies") { Description = "The backend's GrantGen.Approved.txt", Required = true };
        Option<string[]> names = new("--policy") { Description = "The policy that the files run under: the full name, or the short one if it is unique. Repeat it if there are several: a finding needs all of them to lack the permission", Required = true };
        Argument<string[]> globs = new("glob") { Description = "Files relative to the current folder, such as ios/**/*.swift; !glob excludes", Arity = ArgumentArity.OneOrMore };
        FindingOptions options = new();
        Command command = new("check-client", "Check client files in 13 languages against a policy, without the backend's sources") { policies, names, globs };
        options.AddTo(command);
        command.SetAction(result =>
        {
            string folder = Directory.GetCurrentDirectory();
            IReadOnlyList<ApprovedPolicy> all = PolicyFile.Read(result.GetValue(policies)!);
            ClientChecker checker = new([.. result.GetValue(names)!.SelectMany(name => PolicyFile.Find(all, name))]);
            return options.Report(result, Check(checker, result.GetValue(globs)!, folder), folder);
        });
        return command;
    }

    private static List<Finding> Check(ClientChecker checker, string[] globs, string folder)
    {
        ClientGlob[] excluded = [.. globs.Where(IsExclusion).Select(glob => ClientGlob.Parse(glob[1..], folder))];
        List<Finding> findings = [];
        HashSet<string> files = new(StringComparer.Ordinal);
        foreach (ClientGlob glob in globs.Where(glob => !IsExclusion(glob)).Select(glob => ClientGlob.Parse(glob, folder)))
        {
            string[] found = [.. glob.Find(SkippedFiles.Default)];
            if (found.Length == 0)
            {
                findings.Add(new Finding("GG5008", FindingSeverity.Warning, folder, 1, 1, 1, 1, $"'{glob.Text}' matches no file, so nothing is checked there"));
            }

            files.UnionWith(found.Where(file => !excluded.Any(exclusion => exclusion.Matches(file))));
        }

        findings.AddRange(files.Order(StringComparer.Ordinal).SelectMany(checker.Check));
        return findings;

        static bool IsExclusion(string glob) => glob.StartsWith('!');
    }
}
