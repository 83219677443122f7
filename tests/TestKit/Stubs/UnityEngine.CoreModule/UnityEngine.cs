#nullable disable
// Signatures only: the base types of Unity scripts.
using System.Collections;

namespace UnityEngine
{
    public class Object
    {
        public string name { get; set; }
    }

    public class Component : Object
    {
    }

    public class Behaviour : Component
    {
        public bool enabled { get; set; }
    }

    public class MonoBehaviour : Behaviour
    {
        public Coroutine StartCoroutine(IEnumerator routine) => throw null!;
    }

    public sealed class AudioSource : Behaviour
    {
    }

    public class ScriptableObject : Object
    {
    }

    public class YieldInstruction
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Field)]
    public sealed class SerializeField : System.Attribute
    {
    }

    public sealed class Coroutine : YieldInstruction
    {
        private Coroutine() => throw null!;
    }

    public abstract class CustomYieldInstruction : IEnumerator
    {
        public abstract bool keepWaiting { get; }
        public object Current => throw null!;
        public bool MoveNext() => throw null!;
        public virtual void Reset() => throw null!;
    }

    public static class Debug
    {
        public static void Log(object message) => throw null!;
    }
}
