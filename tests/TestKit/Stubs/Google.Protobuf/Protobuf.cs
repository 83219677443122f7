#nullable disable
// Signatures only: the part of Google.Protobuf that the messages of LiveKit's SDKs expose.
using System;
using System.Collections;
using System.Collections.Generic;

namespace Google.Protobuf
{
    public interface IMessage
    {
        int CalculateSize();
    }

    public interface IMessage<T> : IMessage, IEquatable<T> where T : IMessage<T>
    {
    }

    public sealed class ByteString
    {
        private ByteString() => throw null!;
        public static ByteString Empty => throw null!;
        public static ByteString CopyFrom(params byte[] bytes) => throw null!;
        public static ByteString CopyFromUtf8(string text) => throw null!;
    }
}

namespace Google.Protobuf.Collections
{
    public sealed class RepeatedField<T> : IList<T>, IReadOnlyList<T>
    {
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public T this[int index] { get => throw null!; set => throw null!; }
        public void Add(T item) => throw null!;
        public void Add(IEnumerable<T> values) => throw null!;
        public void AddRange(IEnumerable<T> values) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(T item) => throw null!;
        public void CopyTo(T[] array, int arrayIndex) => throw null!;
        public int IndexOf(T item) => throw null!;
        public void Insert(int index, T item) => throw null!;
        public bool Remove(T item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public IEnumerator<T> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public sealed class MapField<TKey, TValue> : IDictionary<TKey, TValue>
    {
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public ICollection<TKey> Keys => throw null!;
        public ICollection<TValue> Values => throw null!;
        public TValue this[TKey key] { get => throw null!; set => throw null!; }
        public void Add(TKey key, TValue value) => throw null!;
        public void Add(IDictionary<TKey, TValue> entries) => throw null!;
        public void Clear() => throw null!;
        public bool ContainsKey(TKey key) => throw null!;
        public bool Remove(TKey key) => throw null!;
        public bool TryGetValue(TKey key, out TValue value) => throw null!;
        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw null!;
        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw null!;
        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw null!;
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw null!;
    }
}

namespace Google.Protobuf.WellKnownTypes
{
    public sealed class Empty
    {
    }

    public sealed class Duration
    {
        public long Seconds { get; set; }
        public int Nanos { get; set; }
        public static Duration FromTimeSpan(TimeSpan timeSpan) => throw null!;
    }
}
