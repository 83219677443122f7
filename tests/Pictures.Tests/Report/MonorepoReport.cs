using System.Text;
using Microsoft.CodeAnalysis;

namespace GrantGen.Pictures.Tests.Report;

/// <summary>The report of samples/Monorepo, as a build of its backend writes it.</summary>
internal static class MonorepoReport
{
    private static readonly Lazy<Task<string>> s_html = new(MakeAsync);

    /// <summary>The page, with links that are relative to the folder of the project.</summary>
    public static Task<string> HtmlAsync() => s_html.Value;

    private static async Task<string> MakeAsync()
    {
        string sample = Path.Combine(RepositoryRoot.Path, "samples", "Monorepo");
        TestProject project = TestProject.Of()
            .WithAssemblyName("Backend")
            .WithSource("/Monorepo/Backend/Policies.cs", File.ReadAllText(Path.Combine(sample, "Backend", "Policies.cs")))
            .WithGlobalOption("build_property.GrantGenReport", "true")
            .WithGlobalOption("build_property.GrantGenProjectFolder", "/Monorepo/Backend");

        // The items of Backend.csproj.
        foreach ((string folder, string policies) in new[] { ("iOS", "Monorepo.ViewerPolicy"), ("Android", "Monorepo.ViewerPolicy"), ("Web", "Monorepo.HostPolicy|Monorepo.ViewerPolicy"), ("Agent", "Monorepo.HostPolicy") })
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(sample, folder), "*", SearchOption.AllDirectories))
            {
                project = project.WithAdditionalFile(
                    "/Monorepo/" + Path.GetRelativePath(sample, file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n"), ("GrantGenClient", "true"), ("GrantGenPolicy", policies));
            }
        }

        Diagnostic report = (await project.Analyze(allowErrors: true)).Diagnostics.Single(diagnostic => diagnostic.Properties.ContainsKey("grantgenHtml"));
        return Encoding.UTF8.GetString(Convert.FromBase64String(report.Properties["grantgenHtml"]!)).Replace("{grantgen-root}", "", StringComparison.Ordinal);
    }
}
