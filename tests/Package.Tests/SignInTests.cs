namespace GrantGen.Package.Tests;

/// <summary>
/// An application that signs users in by JWT still works after one of our packages is added. Minting changes no assembly of
/// Microsoft.IdentityModel, and verification upgrades the assemblies of sign-in together.
/// </summary>
[Collection(nameof(Packages))]
public sealed class SignInTests(SignInFixture applications) : IClassFixture<SignInFixture>
{
    private static readonly string[] s_signIn =
    [
        "Discovery: Ada", "Discovery, expired: 401", "Discovery, forged: 401", "Key: Ada", "Key, expired: 401", "Key, forged: 401",
    ];

    private static readonly string[] s_direct = ["Valid: Ada", "Expired: SecurityTokenExpiredException"];

    /// <summary>Each application.</summary>
    public static IEnumerable<object[]> Applications => SignInFixture.Applications.Select(application => new object[] { application.Program, application.Version });

    /// <summary>The applications that do not reference a version that is too old.</summary>
    public static IEnumerable<object[]> ApplicationsThatCanVerify => Applications.Where(application => !application.Contains(SignInFixture.OldJwt));

    [Theory]
    [MemberData(nameof(Applications))]
    public void Without_our_packages_it_reads_tokens(string program, string version)
        => AssertReads(program, Run(program, version, ""));

    [Theory]
    [MemberData(nameof(Applications))]
    public void With_minting_it_reads_tokens_by_the_same_assemblies(string program, string version)
    {
        string[] lines = Run(program, version, "GrantGen");

        AssertReads(program, lines);
        Assert.Contains(program == "Web" ? "Minted: 3 parts" : "Minted: user123", lines);
        Assert.Equal(Assemblies(Run(program, version, "")), Assemblies(lines));
    }

    [Theory]
    [MemberData(nameof(ApplicationsThatCanVerify))]
    public void With_verification_it_reads_tokens(string program, string version)
    {
        string[] lines = Run(program, version, program == "Web" ? "GrantGen.AspNetCore" : "GrantGen.Verification");

        AssertReads(program, lines);
        Assert.Contains("Verified: user123", lines);

        // The assemblies that read tokens all have the same version: the application's or a later one.
        string[] parts = ["Microsoft.IdentityModel.Tokens", "Microsoft.IdentityModel.JsonWebTokens", "System.IdentityModel.Tokens.Jwt"];
        Dictionary<string, Version> before = Assemblies(Run(program, version, ""));
        Dictionary<string, Version> after = Assemblies(lines);
        Assert.Single(parts.Select(part => after[part]).Distinct());
        Assert.All(before, assembly => Assert.True(after[assembly.Key] >= assembly.Value, $"{assembly.Key} {after[assembly.Key]}"));
        Assert.True(after[parts[0]] >= new Version(7, 5, 0), $"{after[parts[0]]}");
    }

    /// <summary>NuGet does not override a project's own reference: the restore fails, and its error names the versions.</summary>
    [Fact]
    public void A_project_that_asks_for_a_version_that_is_too_old_is_told_when_verification_is_added()
        => Assert.Matches(
            $@"error NU1605: .*System\.IdentityModel\.Tokens\.Jwt from 7\.5\.0 to {SignInFixture.OldJwt}",
            applications.RestoreOldJwtWithVerification());

    /// <summary>The reason why verification depends on the complete family: with only one of its packages, sign-in fails.</summary>
    [Fact]
    public void A_part_of_the_family_alone_breaks_sign_in()
    {
        (int code, string[] lines) = applications.Run("Web", "6.0.0", SignInFixture.PartAlone);
        Assert.True(code != 0 || !s_signIn.SequenceEqual(lines.Take(s_signIn.Length)), string.Join('\n', lines));
    }

    private string[] Run(string program, string version, string added)
    {
        (int code, string[] lines) = applications.Run(program, version, added);
        Assert.True(code == 0, string.Join('\n', lines));
        return lines;
    }

    private static void AssertReads(string program, string[] lines)
    {
        if (program == "Web")
        {
            Assert.Equal(s_signIn, lines.Take(s_signIn.Length));
        }
        else
        {
            Assert.Equal(s_direct, lines.Take(s_direct.Length));
            Assert.Matches("^Forged: SecurityToken(InvalidSignature|SignatureKeyNotFound)Exception$", lines[s_direct.Length]);
        }
    }

    /// <summary>The assemblies that read tokens, with their versions.</summary>
    private static Dictionary<string, Version> Assemblies(string[] lines)
        => lines.Where(line => line.StartsWith("Microsoft.", StringComparison.Ordinal) || line.StartsWith("System.", StringComparison.Ordinal))
            .Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => Version.Parse(parts[1]));
}
