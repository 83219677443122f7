using System.IdentityModel.Tokens.Jwt;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Generation;

/// <summary>Every kind of type that can be a policy gets working factories.</summary>
public class PolicyShapeTests
{
    private static readonly TokenSigner s_signer = new("devkey", "secret");

    [Theory]
    [InlineData("[RoomPolicy] public partial class P;", "P")]
    [InlineData("[RoomPolicy] public sealed partial class P { }", "P")]
    [InlineData("[RoomPolicy] public abstract partial class P { }", "P")]
    [InlineData("[RoomPolicy] public static partial class P { }", "P")]
    [InlineData("[RoomPolicy] public partial record P;", "P")]
    [InlineData("[RoomPolicy] public partial record P(int Number);", "P")]
    [InlineData("[RoomPolicy] public partial struct P { }", "P")]
    [InlineData("[RoomPolicy] public readonly partial struct P { }", "P")]
    [InlineData("[RoomPolicy] public partial record struct P(int Number);", "P")]
    [InlineData("[RoomPolicy] public readonly partial record struct P;", "P")]
    [InlineData("namespace A.B; [RoomPolicy] internal partial class P;", "A.B.P")]
    [InlineData("namespace A { namespace B { [RoomPolicy] public partial class P; } }", "A.B.P")]
    [InlineData("namespace @namespace.@class; [RoomPolicy] public partial class @event;", "namespace.class.event")]
    [InlineData("[RoomPolicy] public partial class @record;", "record")]
    [InlineData("public partial class Outer { [RoomPolicy] public partial class P; }", "Outer+P")]
    [InlineData("public partial class Outer { private partial struct Middle { [RoomPolicy] internal partial record P; } }", "Outer+Middle+P")]
    [InlineData("public partial interface IOuter { [RoomPolicy] public partial class P; }", "IOuter+P")]
    [InlineData("public static partial class Outer { [RoomPolicy] internal static partial class P; }", "Outer+P")]
    [InlineData("namespace System.GrantGen { [RoomPolicy] public partial class P; }", "System.GrantGen.P")]
    [InlineData("namespace N; public class System; public class String; [RoomPolicy] public partial class P;", "N.P")]
    [InlineData("namespace N; public class @var; [RoomPolicy] public partial class P;", "N.P")]
    [InlineData("public partial class @var { [RoomPolicy] public partial class P; }", "var+P")]
    [InlineData("[RoomPolicy] public partial class @var;", "var")]
    [InlineData("[RoomPolicy] partial class P; partial class P { public const int More = 1; }", "P")]
    public void A_policy_of_any_shape_mints(string source, string type)
    {
        using LoadedAssembly assembly = TestProject.Of(source).Generate().Load();
        string token = assembly.Invoke<string>(type, "CreateToken", s_signer, "my-room", "user123", default(ParticipantOptions));

        JwtPayload claims = new JwtSecurityToken(token).Payload;
        Assert.Equal("user123", claims.Sub);
        Assert.Equal("devkey", claims.Iss);
        Assert.Equal("""{"roomJoin":true,"room":"my-room"}""", claims["video"].ToString());
    }

    [Fact]
    public void A_policy_in_generic_containers_mints()
    {
        using LoadedAssembly assembly = TestProject.Of("""
            namespace Shop;
            public partial class Outer<T> where T : class { public partial record Middle<TKey, @in> { [RoomPolicy] public partial struct P<TMetadata> { } } }
            public static class Use { public static string Go(TokenSigner signer) => Outer<string>.Middle<int, int>.P<long>.CreateToken(signer, "r", "i"); }
            """).Generate().Load();

        Assert.Equal("i", new JwtSecurityToken(assembly.Invoke<string>("Shop.Use", "Go", s_signer)).Subject);
    }

    [Fact]
    public void A_ref_struct_mints_and_implements_no_interface()
    {
        using LoadedAssembly assembly = TestProject.Of("""
            [RoomPolicy] public ref partial struct P { }
            public static class Use { public static string Go(TokenSigner signer) => P.CreateToken(signer, "r", "i"); }
            """).Generate().Load();

        Assert.Equal("i", new JwtSecurityToken(assembly.Invoke<string>("Use", "Go", s_signer)).Subject);
        Assert.Empty(assembly.Type("P").GetInterfaces());
    }

    [Fact]
    public void Policies_of_one_name_in_two_namespaces_and_arities_do_not_collide()
    {
        GeneratorRun run = TestProject.Of("""
            namespace A { [RoomPolicy] public partial class P; [RoomPolicy] public partial class P<T>; public partial class Q { [RoomPolicy] public partial class P; } }
            namespace B { [RoomPolicy] public partial class P; }
            """).Generate();

        Assert.Equal(new[] { "A.P.g.cs", "A.P`1.g.cs", "A.Q+P.g.cs", "B.P.g.cs" }, run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Policies_whose_names_differ_in_case_only_do_not_collide()
    {
        // The compiler compares hint names case-insensitively, and drops the output of the whole generator if two are equal (CS8785).
        GeneratorRun run = TestProject.Of("[RoomPolicy] public partial class Policy; [RoomPolicy] public partial class policy; [RoomPolicy] public partial class Other;").Generate(allowWarnings: true);
        Assert.Equal(new[] { "Other.g.cs", "Policy.0.g.cs", "policy.1.g.cs" }, run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_attribute_on_two_parts_does_not_take_down_the_project()
    {
        GeneratorRun run = TestProject
            .Of("[RoomPolicy] public partial class Twice;", "[RoomPolicy(CanPublish = false)] public partial class Twice;", "[RoomPolicy] public partial class Once;")
            .Generate(allowErrors: true);

        Assert.Equal(new[] { "Once.g.cs", "Twice.g.cs" }, run.Sources.Keys);
    }

    [Fact]
    public void The_attribute_twice_in_one_list_does_not_take_down_the_project()
    {
        GeneratorRun run = TestProject.Of("[RoomPolicy, RoomPolicy] public partial class Twice; [RoomPolicy] public partial class Once;").Generate(allowErrors: true);
        Assert.Equal(new[] { "Once.g.cs", "Twice.g.cs" }, run.Sources.Keys);
    }

    [Fact]
    public void A_policy_may_derive_from_a_policy()
        => TestProject.Of("[RoomPolicy] public partial class A; [RoomPolicy(CanPublish = false)] public partial class B : A;").Generate();

    [Fact]
    public void An_aliased_or_qualified_attribute_counts()
    {
        GeneratorRun run = TestProject.Of("using Policy = GrantGen.RoomPolicyAttribute; [Policy] public partial class A; [global::GrantGen.RoomPolicyAttribute] public partial class B;").Generate();
        Assert.Equal(2, run.Sources.Count);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    public void The_generated_code_keeps_to_the_language_version(LanguageVersion version)
    {
        using LoadedAssembly assembly = TestProject
            .Of("""
                using GrantGen;
                namespace A
                {
                    [RoomPolicy(Room = "class-{classId}-ü", CanPublishSources = TrackSources.Camera), SipGrant(Call = false), RoomConfig(Metadata = "\"quoted\" {braces}")]
                    public partial class P { }
                    [RoomPolicy(RoomJoin = false, RoomAdmin = true)] public partial struct S { }
                }
                """)
            .WithoutImplicitUsings()
            .WithLanguageVersion(version)
            .Generate()
            .Load();

        JwtPayload claims = new JwtSecurityToken(assembly.Invoke<string>("A.P", "CreateToken", s_signer, "7", "i", default(ParticipantOptions))).Payload;
        using JsonDocument video = JsonDocument.Parse(claims["video"].ToString()!);
        Assert.Equal("class-7-ü", video.RootElement.GetProperty("room").GetString());
        Assert.Equal(version >= LanguageVersion.CSharp11, assembly.Type("A.P").GetInterfaces().Any(face => face.Name == nameof(IRoomPolicy)));
    }

    [Fact]
    public void Generated_members_leave_no_warning_under_documentation_obsolescence_and_compliance()
        => TestProject.Of("""
            [assembly: System.CLSCompliant(true)]
            namespace A;
            /// <summary>Old.</summary>
            [System.Obsolete("Use another.")] [RoomPolicy(Room = "<&>-{a}")] public partial class P;
            """).Generate();
}
