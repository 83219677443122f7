namespace GrantGen.Package.Tests;

/// <summary>
/// Applications that read tokens with Microsoft.IdentityModel, with each of its versions, with and without our packages. They are built
/// once, by one command.
/// </summary>
public sealed class SignInFixture
{
    /// <summary>One package of the family without the others, as if a package depended only on this one.</summary>
    public const string PartAlone = "Microsoft.IdentityModel.JsonWebTokens";

    /// <summary>
    /// A version that is too old for our verification. NuGet upgrades transitive dependencies, but not a project's direct references.
    /// </summary>
    public const string OldJwt = "6.10.0";

    private const string JwtBearer = "Microsoft.AspNetCore.Authentication.JwtBearer";
    private const string Verification = "GrantGen.Verification";
    private const string Jwt = "System.IdentityModel.Tokens.Jwt";

    /// <summary>The applications: the program, the target framework, the token library and its version.</summary>
    private static readonly (string Program, string Target, string Library, string Version)[] s_applications =
    [
        ("Web", "net8.0", JwtBearer, "6.0.0"), ("Web", "net8.0", JwtBearer, "8.0.11"), ("Web", "net10.0", JwtBearer, "10.0.0"),
        ("Direct", "net8.0", Jwt, OldJwt), ("Direct", "net8.0", Jwt, "7.5.0"), ("Direct", "net8.0", Jwt, "8.0.1"), ("Direct", "net10.0", Jwt, "8.16.0"),
    ];

    private readonly Lazy<string> _folder;

    public SignInFixture(PackageFixture packages) => _folder = new Lazy<string>(() => Build(packages.CopyProject("SignIn")));

    /// <summary>Each application, by the name of its program and the version of its library.</summary>
    public static IEnumerable<(string Program, string Version)> Applications => s_applications.Select(application => (application.Program, application.Version));

    /// <summary>NuGet's output when verification is added to the application that references <see cref="OldJwt"/>.</summary>
    /// <returns>The output of the failing command.</returns>
    public string RestoreOldJwtWithVerification() => CommandLine.DotNetToFail(_folder.Value, "restore", Write(_folder.Value, s_applications.Single(application => application.Version == OldJwt), Verification));

    /// <summary>Runs an application.</summary>
    /// <param name="program">The program.</param>
    /// <param name="version">The version of the token library.</param>
    /// <param name="added">The package of ours that was added; empty for none.</param>
    /// <returns>The exit code, and the lines of the output.</returns>
    public (int Code, string[] Lines) Run(string program, string version, string added)
    {
        string name = Name(program, version, added);
        (int code, string output) = CommandLine.Run("dotnet", Path.Combine(_folder.Value, name), Path.Combine("bin", "App.dll"));
        return (code, [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd())]);
    }

    private static string Build(string folder)
    {
        List<string> projects = [];
        foreach ((string Program, string Target, string Library, string Version) application in s_applications)
        {
            projects.AddRange(AddedTo(application.Program, application.Version).Select(added => Write(folder, application, added)));
        }

        File.WriteAllText(Path.Combine(folder, "SignIn.slnx"), $"<Solution>\n{string.Concat(projects.Select(project => $"  <Project Path=\"{project}\" />\n"))}</Solution>\n");
        CommandLine.DotNet(folder, "build", "SignIn.slnx", "-p:RunAnalyzers=false");
        return folder;
    }

    private static string[] AddedTo(string program, string version) => (program, version) switch
    {
        ("Web", "6.0.0") => ["", "GrantGen", "GrantGen.AspNetCore", PartAlone],
        ("Web", _) => ["", "GrantGen", "GrantGen.AspNetCore"],
        (_, OldJwt) => ["", "GrantGen"],
        _ => ["", "GrantGen", Verification],
    };

    /// <summary>Writes the project of an application, and returns its path.</summary>
    private static string Write(string folder, (string Program, string Target, string Library, string Version) application, string added)
    {
        string name = Name(application.Program, application.Version, added);
        string project = Path.Combine(name, name + ".csproj");
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, project), Project(application.Program, application.Target, application.Library, application.Version, added));
        return project;
    }

    private static string Name(string program, string version, string added) => $"{program}-{version}{(added.Length > 0 ? "-" : "")}{added}";

    private static string Project(string program, string target, string library, string version, string added) => $"""
        <Project Sdk="Microsoft.NET.Sdk{(program == "Web" ? ".Web" : "")}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <AssemblyName>App</AssemblyName>
            <TargetFramework>{target}</TargetFramework>
            <RollForward>Major</RollForward>
            <UseAppHost>false</UseAppHost>
            <OutputPath>bin/</OutputPath>
            <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
            <DefineConstants>$(DefineConstants){(added.StartsWith("GrantGen", StringComparison.Ordinal) ? ";MINTS" : "")}{(added.StartsWith("GrantGen.", StringComparison.Ordinal) ? ";VERIFIES" : "")}</DefineConstants>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="../{program}/Program.cs" />
            <PackageReference Include="{library}" Version="[{version}]" />
            {added switch { "" => "", PartAlone => $"<PackageReference Include=\"{PartAlone}\" Version=\"[8.16.0]\" />", _ => $"<PackageReference Include=\"{added}\" Version=\"*-*\" />" }}
          </ItemGroup>
        </Project>
        """;
}
