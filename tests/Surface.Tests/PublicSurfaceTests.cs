using PublicApiGenerator;

namespace GrantGen.Surface.Tests;

/// <summary>
/// The public surface of each assembly and target matches the approved text. An addition must be kept for years, and a removal breaks a user's build.
/// </summary>
public class PublicSurfaceTests
{
    // No namespace prefix is excluded, because extension methods are in Microsoft's namespaces.
    private static readonly ApiGeneratorOptions s_options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    public static TheoryData<string> Builds => [.. Build.All.Select(build => build.Name)];

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_public_surface_is_the_approved_one(string build)
        => Snapshot.Match(build, Named(build).Load().GeneratePublicApi(s_options));

    [Fact]
    public void No_approved_surface_is_of_a_build_that_is_gone()
        => Assert.Equal(Build.All.Select(build => build.Name), Snapshot.AllApproved(Snapshot.Folder()));

    /// <summary>
    /// No code compiles against these two assemblies: a compiler and an editor find their types by an attribute. Base types of these types
    /// must also be public.
    /// </summary>
    [Theory]
    [InlineData("GrantGen.Generator.netstandard2.0", "GeneratorAttribute", "DiagnosticAnalyzerAttribute")]
    [InlineData("GrantGen.CodeFixes.netstandard2.0", "ExportCodeFixProviderAttribute")]
    public void What_a_host_loads_shows_nothing_else(string build, params string[] attributes)
    {
        string text = Named(build).Load().GeneratePublicApi(s_options);
        string[] lines = text.Split('\n');

        string[] unmarked =
        [
            .. lines.Where((line, i) => line.StartsWith("    public ", StringComparison.Ordinal)
                && !line.StartsWith("    public abstract class ", StringComparison.Ordinal)
                && !IsMarked(lines, i)),
        ];

        Assert.Empty(unmarked);

        bool IsMarked(string[] all, int type) => all[..type].Reverse()
            .TakeWhile(line => line.StartsWith("    [", StringComparison.Ordinal) || line.StartsWith("     ", StringComparison.Ordinal))
            .Any(line => attributes.Any(attribute => line.Contains(attribute.Replace("Attribute", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    private static Build Named(string name) => Build.All.Single(build => build.Name == name);
}
