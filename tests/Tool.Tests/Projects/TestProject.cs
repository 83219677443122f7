using System.Reflection;

namespace GrantGen.Tool.Tests.Projects;

/// <summary>A project that uses the assemblies of this build in the same way as the package.</summary>
internal static class TestProject
{
    private static readonly string s_root = typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
    private static readonly string s_configuration = typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Configuration").Value!;

    public static TemporaryFolder Create(string source)
    {
        TemporaryFolder folder = new TemporaryFolder()
            .With("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <Import Project="package/GrantGen.props" />
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Remove="package/**" />
                    <Reference Include="GrantGen" HintPath="{Assembly("Runtime", "net10.0", "GrantGen")}" />
                    <Analyzer Include="{Assembly("Generator", "netstandard2.0", "GrantGen.Generator")}" />
                  </ItemGroup>
                  <Import Project="package/GrantGen.targets" />
                </Project>
                """)
            .With("Directory.Build.props", "<Project />")
            .With("Directory.Build.targets", "<Project />")
            .With("Policies.cs", source);
        string package = Path.Combine(folder.Path, "package");
        Directory.CreateDirectory(package);
        foreach (string file in Directory.GetFiles(Path.Combine(s_root, "src", "Runtime", "build")).Append(Assembly("Tasks", "netstandard2.0", "GrantGen.Tasks")))
        {
            File.Copy(file, Path.Combine(package, Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>A web project with the endpoint's assembly.</summary>
    public static TemporaryFolder CreateWeb(string program)
    {
        TemporaryFolder folder = Create("");
        return folder.With("Program.cs", program).With("App.csproj", folder.Read("App.csproj")
            .Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal)
            .Replace("<TargetFramework>", "<ImplicitUsings>enable</ImplicitUsings><TargetFramework>", StringComparison.Ordinal)
            .Replace("    <Analyzer ", $"""    <Reference Include="GrantGen.AspNetCore" HintPath="{Assembly("AspNetCore", "net10.0", "GrantGen.AspNetCore")}" />{'\n'}    <Analyzer """, StringComparison.Ordinal));
    }

    private static string Assembly(string project, string framework, string name) => Path.Combine(s_root, "src", project, "bin", s_configuration, framework, name + ".dll");
}
