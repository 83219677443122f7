using System.CommandLine;
using GrantGen.Clients.Uses;
using GrantGen.Tool.Findings;

namespace GrantGen.Tool.CheckClient;

/// <summary><c>grantgen check-client</c>: client files against a policy, without the sources of the backend.</summary>
internal static class CheckClientCommand
{
    public static Command Create()
    {
        Option<string> policies = new("--policies") { Description = "The backend's GrantGen.Approved.txt, or the output of grantgen policies --json", Required = true };
        Option<string[]> names = new("--policy") { Description = "The policy that the files run under: the full name, or the short one if it is unique. Repeat it if there are several: a finding needs all of them to lack the permission", Required = true };
        Argument<string[]> globs = new("glob") { Description = "Files relative to the current folder, such as ios/**/*.swift; !glob excludes", Arity = ArgumentArity.OneOrMore };
        FindingOptions options = new();
        Command command = new("check-client", "Check client files in 13 languages against a policy, without the backend's sources") { policies, names, globs };
        options.AddTo(command);
        command.SetAction(result =>
        {
            string folder = Directory.GetCurrentDirectory();
            PolicyFile file = PolicyFile.Read(result.GetValue(policies)!);
            PublishedPolicy[] selected = [.. result.GetValue(names)!.SelectMany(file.Find)];
            return options.Report(result, Check(file, selected, result.GetValue(globs)!, folder), folder);
        });
        return command;
    }

    private static List<Finding> Check(PolicyFile file, PublishedPolicy[] policies, string[] globs, string folder)
    {
        EditorConfigSeverities severities = new();
        ClientGlob[] excluded = [.. globs.Where(IsExclusion).Select(glob => ClientGlob.Parse(glob[1..], folder))];
        List<Finding> findings = [];
        HashSet<string> paths = new(StringComparer.Ordinal);
        foreach (ClientGlob glob in globs.Where(glob => !IsExclusion(glob)).Select(glob => ClientGlob.Parse(glob, folder)))
        {
            string[] found = [.. glob.Find(SkippedFiles.Default)];
            if (found.Length == 0)
            {
                findings.Add(new Finding("GG5008", FindingSeverity.Warning, folder, 1, 1, 1, 1, $"'{glob.Text}' matches no file, so nothing is checked there"));
            }

            paths.UnionWith(found.Where(path => !excluded.Any(exclusion => exclusion.Matches(path))));
        }

        ClientSource[] sources = [.. paths.Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(ClientSource.Read)];
        Lazy<ClientTree> tree = new(() => new ClientTree(sources.Where(source => source.File is not null).Select(source => (source.Path, source.File!)),
            TypeScriptConfigs.Find(paths)));
        findings.AddRange(new ClientChecker(policies, severities).Check(sources, tree));
        findings.AddRange(UnusedPermissionChecker.Check(file, policies, sources, tree, severities));
        return findings;

        static bool IsExclusion(string glob) => glob.StartsWith('!');
    }
}
